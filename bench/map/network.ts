import { OverviewResponse } from "../../server/contract/ties.ts";
import { type Ontology, symmetricTypes } from "../../server/ontology/ontology.ts";
import type { EventsTable } from "../../tools/events-table.ts";

/** A network as /api/overview would send it, made from a table without a database. */
export const networkOf = (ontology: Ontology, { events }: EventsTable): OverviewResponse => {
  const symmetric = new Set(symmetricTypes(ontology));
  const claimsOf = new Map<string, typeof events.claims>();
  const degrees = new Map<string, number>();
  for (const claim of events.claims) {
    const ends = [claim.subject, claim.object];
    if (symmetric.has(claim.type)) ends.sort();
    const id = [ends[0], claim.type, ends[1]].join("~");
    const known = claimsOf.get(id);
    if (known) known.push(claim);
    else {
      claimsOf.set(id, [claim]);
      for (const end of ends) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    }
  }
  const ties = [...claimsOf].map(([id, claims]) => {
    const [subject = "", type = "", object = ""] = id.split("~");
    const count = (modality: string) => claims.filter((claim) => claim.modality === modality).length;
    const days = claims.flatMap(({ when }) => (when === null ? [] : [when])).sort();
    return {
      ...{ id, type, subject, object, claims: claims.length, mode: null, sources: ["table"] },
      ...{ happened: count("happened"), planned: count("planned") },
      ...{ alleged: count("alleged"), denied: count("denied") },
      ...{ first: days.at(0) ?? null, last: days.at(-1) ?? null },
      confidence: Math.max(...claims.map(({ confidence }) => confidence)),
      moments: claims.flatMap(({ when, modality }) => (when ? [{ modality, from: when, to: when }] : [])),
    };
  });
  const entities = [...events.entities.values()].map((entity) => ({
    ...entity,
    ties: degrees.get(entity.id) ?? 0,
  }));
  const total = { entities: entities.length, ties: ties.length };
  return OverviewResponse.parse({ entities, ties, total, capped: false });
};
