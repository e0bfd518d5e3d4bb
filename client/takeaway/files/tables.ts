import type { Entity } from "../../../server/contract/entities.ts";
import type { Claim, Network } from "../../../server/contract/ties.ts";
import type { Language } from "../../../server/contract/vocabulary.ts";
import { nameOf } from "../../ui/names.ts";
import { csvOf } from "./csv.ts";
import { entityRow, joined, type Places, tieRow } from "./rows.ts";

type Names = (id: string) => string;

const namesOf = (entities: readonly Entity[], language: Language): Names => {
  const names = new Map(entities.map((entity) => [entity.id, nameOf(entity, language)]));
  return (id) => names.get(id) ?? id;
};

const table = (rows: readonly Record<string, string | number | null>[], header: readonly string[]): string =>
  csvOf(
    header,
    rows.map((row) => header.map((name) => row[name] ?? null)),
  );

const entityColumns = [
  "id",
  "label",
  "type",
  "name",
  "nameEl",
  "nameEn",
  "aliases",
  "wikidata",
  "ties",
  "x",
  "y",
];

/** The entities as CSV. x and y are their places on the map, in pixels at zoom 1, y upwards. */
export const entitiesCsv = ({ entities }: Network, positions: Places, language: Language): string =>
  table(
    entities.map((entity) => {
      const at = positions[entity.id];
      return { id: entity.id, ...entityRow(entity, language), x: at?.x ?? null, y: at?.y ?? null };
    }),
    entityColumns,
  );

const tieColumns = [
  ...["id", "type", "subject", "subjectName", "object", "objectName", "modality", "claims"],
  ...["happened", "planned", "alleged", "denied", "first", "last", "mode", "confidence"],
];

/** The ties as CSV, with the ids and the names of both ends. */
export const tiesCsv = ({ entities, ties }: Network, language: Language): string => {
  const name = namesOf(entities, language);
  return table(
    ties.map(({ id, subject, object, ...tie }) => ({
      ...{ id, subject, subjectName: name(subject), object, objectName: name(object) },
      ...tieRow({ id, subject, object, ...tie }),
    })),
    tieColumns,
  );
};

const claimColumns = [
  ...[
    "id",
    "tie",
    "type",
    "subject",
    "subjectName",
    "object",
    "objectName",
    "modality",
    "when",
    "from",
    "to",
  ],
  ...["mode", "at", "atName", "attributedTo", "confidence", "quotes", "sentences", "spans"],
  ...["sourceId", "sourceKind", "sourceTitle", "publishedOn", "url"],
];

/** The claims as CSV, one to a row. Several quotes of one claim stand in one cell; spans are UTF-16 offsets. */
export const claimsCsv = (
  claims: readonly Claim[],
  entities: readonly Entity[],
  language: Language,
): string => {
  const name = namesOf(entities, language);
  return table(
    claims.map(({ source, evidence, at, attributedTo, ...claim }) => ({
      ...claim,
      ...{ subjectName: name(claim.subject), objectName: name(claim.object) },
      ...{ at, atName: at === null ? null : name(at), attributedTo: joined(attributedTo.map(name)) },
      quotes: joined(evidence.map(({ quote }) => quote)),
      sentences: joined(evidence.map(({ sentence }) => sentence)),
      spans: joined(evidence.map(({ start, end }) => `${start}-${end}`)),
      ...{ sourceId: source.id, sourceKind: source.kind, sourceTitle: source.title },
      ...{ publishedOn: source.publishedOn, url: source.url },
    })),
    claimColumns,
  );
};
