import { readFileSync } from "node:fs";
import { z } from "zod";
import { addNetwork } from "../../../client/map/exploration/changes.ts";
import { type Exploration, emptyExploration, type Position } from "../../../client/map/exploration/state.ts";
import { append } from "../../../server/contract/append.ts";
import type { Entity } from "../../../server/contract/entities.ts";
import type { Claim, Tie } from "../../../server/contract/ties.ts";
import { EntityType, Modality, Mode, Span } from "../../../server/contract/vocabulary.ts";
import { readOntology, schemaOf, tieOf } from "../../../server/ontology/ontology.ts";

const at = (name: string) => new URL(`../../gold/putin-kim-call${name}`, import.meta.url);

const Gold = z.object({
  publishedOn: z.string(),
  entities: z.array(
    z.object({
      id: z.string(),
      type: EntityType,
      name_el: z.string(),
      name_en: z.string(),
      wikidata: z.string().nullish(),
    }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      ...{ type: z.string(), subject: z.string(), object: z.string(), modality: Modality },
      when: z.string().nullable(),
      mode: Mode.optional(),
      attributedTo: z.array(z.string()).optional(),
      evidence: z.array(Span.extend({ quote: z.string() })),
    }),
  ),
});

const gold = Gold.parse(JSON.parse(readFileSync(at(".gold.json"), "utf8")));
const text = readFileSync(at(".txt"), "utf8");
const ontology = readOntology();

export const schema = schemaOf(ontology);
export const title = "Συνομιλία Πούτιν–Κιμ";

const known = gold.claims.filter((claim) => ontology.tieTypes.has(claim.type));
const source = {
  ...{ id: "putin-kim-call", kind: "Article" as const, title, lang: "el" },
  ...{ publishedOn: gold.publishedOn, url: "https://example.org/putin-kim?a=1&b=2" },
};

const sentenceAround = (start: number, end: number) => {
  const stop = text.lastIndexOf(". ", start);
  const from = Math.max(stop < 0 ? 0 : stop + 2, text.lastIndexOf("\n", start) + 1);
  const stops = [text.indexOf(". ", end) + 1, text.indexOf("\n", end)].filter((place) => place > 0);
  const to = Math.min(...stops, text.length);
  return { sentence: text.slice(from, to), sentenceStart: from };
};

/** The claims of the gold article, as the API would give them. */
export const claims: Claim[] = known.map((claim) => ({
  ...{ id: claim.id, type: claim.type, modality: claim.modality, when: claim.when },
  ...(({ id, subject, object }) => ({ tie: id, subject, object }))(tieOf(ontology, claim)),
  ...{ from: null, to: null, mode: claim.mode ?? null, at: null, confidence: 0.86 },
  attributedTo: claim.attributedTo ?? [],
  evidence: claim.evidence.map((span) => ({ ...span, ...sentenceAround(span.start, span.end) })),
  source,
}));

const day = (when: string | null) => (when && /^\d{4}-\d\d-\d\d$/.test(when) ? when : null);

const tieFrom = (own: Claim[]): Tie[] => {
  const [first] = own;
  if (!first) return [];
  const count = (modality: Modality) => own.filter((claim) => claim.modality === modality).length;
  return [
    {
      ...{ id: first.tie, type: first.type, subject: first.subject, object: first.object },
      claims: own.length,
      ...{
        happened: count("happened"),
        planned: count("planned"),
        alleged: count("alleged"),
        denied: count("denied"),
      },
      ...{ first: day(first.when), last: day(first.when), mode: first.mode, confidence: first.confidence },
      sources: [first.source.id],
      moments: own.flatMap(({ modality, when }) =>
        day(when) ? [{ modality, from: day(when), to: day(when) }] : [],
      ),
    },
  ];
};

const groups = new Map<string, Claim[]>();
for (const claim of claims) append(groups, claim.tie, claim);

/** The ties that those claims sum up to. */
export const ties: Tie[] = [...groups.values()].flatMap(tieFrom);

export const entities: Entity[] = gold.entities.map((entity) => ({
  ...{
    id: entity.id,
    type: entity.type,
    name: entity.name_el,
    nameEl: entity.name_el,
    nameEn: entity.name_en,
  },
  ...{ aliases: [], wikidata: entity.wikidata ?? null },
  ties: ties.filter((tie) => [tie.subject, tie.object].includes(entity.id)).length,
}));

/** Those with a tie stand on a circle of this radius, in pixels; those without stay off the map. */
const RADIUS = 320;
const tied = entities.filter((entity) => entity.ties > 0);
const positions: Record<string, Position> = Object.fromEntries(
  tied.map(({ id }, index) => {
    // five places on each time: parallel ties get room for their words
    const angle = (2 * Math.PI * index * 5) / tied.length;
    return [id, { x: RADIUS * Math.cos(angle), y: RADIUS * Math.sin(angle) }];
  }),
);

/** The gold article on a map. */
export const exploration: Exploration = {
  ...addNetwork(emptyExploration, { entities, ties }),
  positions,
};
