import type { Ontology } from "../ontology/ontology.ts";
import { fold } from "../text/fold.ts";
import { type CodedRelation, isTieAct, tieTypeOf } from "./cameo.ts";
import type { DatasetBatch } from "./dataset.ts";
import type { NamedEntity } from "./entities.ts";
import type { TableName } from "./table-names.ts";

/** One row of a table of dated events. `date` is an ISO day. */
export interface EventRow {
  source: string;
  relation: string;
  target: string;
  date: string;
}

type TableClaim = DatasetBatch["claims"][number];

/** What a table says, and which of its rows say nothing that a tie can: how many, by relation. */
export interface ReadEvents {
  entities: ReadonlyMap<string, NamedEntity>;
  claims: TableClaim[];
  rows: number;
  /** The codebook knows the relation, and no tie type is about it. */
  withoutType: ReadonlyMap<string, number>;
  /** A tie type is about it, but does not join entities of these kinds. */
  unfit: ReadonlyMap<string, number>;
  /** The codebook does not know the relation, or the row has no date, no name, or one entity at both ends. */
  unreadable: ReadonlyMap<string, number>;
}

/** How sure a claim of a table is: its events were coded by machine. */
const coded = 0.75;

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));

/**
 * Turns rows into claims. Each row becomes one claim or is counted; an entity whose name says what it is part of ("Police
 * (Nigeria)") gets a claim of PART_OF without a date. Claims of one tie stand together, so that it is summed up once.
 */
export const readEvents = (
  ontology: Ontology,
  relations: ReadonlyMap<string, CodedRelation>,
  nameOf: (name: string) => TableName | null,
  rows: Iterable<EventRow>,
): ReadEvents => {
  const entities = new Map<string, NamedEntity>();
  const claims: TableClaim[] = [];
  const wholes = new Map<string, TableClaim>();
  const [withoutType, unfit, unreadable] = [0, 1, 2].map(() => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  const count = (of: Map<string, number>, relation: string) => of.set(relation, (of.get(relation) ?? 0) + 1);
  const keep = ({ entity, partOf }: TableName) => {
    entities.set(entity.id, entity);
    if (!partOf || partOf.id === entity.id) return;
    entities.set(partOf.id, partOf);
    const ends = { subject: entity.id, type: "PART_OF", object: partOf.id };
    wholes.set(entity.id, { ...ends, modality: "happened", when: null, confidence: coded });
  };
  let read = 0;
  for (const { source, relation, target, date } of rows) {
    read += 1;
    const code = relations.get(fold(relation.trim()));
    const ends = [nameOf(source), nameOf(target)];
    const [subject, object] = code?.reversed ? ends.reverse() : ends;
    if (!code || !subject || !object || subject.entity.id === object.entity.id || !isDay(date)) {
      count(unreadable, relation);
      continue;
    }
    const type = tieTypeOf(ontology, code.act, subject.entity.type, object.entity.type);
    if (!type) {
      count(isTieAct(ontology, code.act) ? unfit : withoutType, relation);
      continue;
    }
    keep(subject);
    keep(object);
    claims.push({
      ...{ subject: subject.entity.id, type: type.id, object: object.entity.id },
      ...{ modality: code.modality, when: date, confidence: coded },
      ...(code.mode && type.modes ? { mode: code.mode } : {}),
    });
  }
  const all = [...claims, ...wholes.values()];
  const pair = ({ subject, object }: TableClaim) => [subject, object].sort().join("~");
  const keyed = all.map((claim) => ({ claim, key: pair(claim) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const sorted = keyed.map(({ claim }) => claim);
  return { entities, claims: sorted, rows: read, withoutType, unfit, unreadable };
};

/** The claims in batches of a few thousand, each with its entities; between batches the signal may stop it. */
export function* batchesOf(
  { entities, claims }: ReadEvents,
  {
    size = 4_000,
    signal,
    progress,
  }: { size?: number; signal?: AbortSignal; progress?: (done: number) => void },
): Generator<DatasetBatch> {
  for (let start = 0; start < claims.length; start += size) {
    signal?.throwIfAborted();
    const some = claims.slice(start, start + size);
    const ids = new Set(some.flatMap(({ subject, object }) => [subject, object]));
    yield { claims: some, entities: [...ids].flatMap((id) => entities.get(id) ?? []) };
    progress?.(start + some.length);
  }
  signal?.throwIfAborted();
}
