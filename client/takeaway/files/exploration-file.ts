import { z } from "zod";
import { Entity } from "../../../server/contract/entities.ts";
import { Tie } from "../../../server/contract/ties.ts";
import { Id } from "../../../server/contract/vocabulary.ts";
import type { Exploration } from "../../map/exploration/state.ts";
import { FiltersShape, LensShape, PositionShape } from "../../views/shape.ts";

const FORMAT = "mitos-exploration";
const VERSION = 2;
/** What this version can still read. The first had no pins, expansions and lens, and three facets only. */
const READABLE = [1, VERSION];

/** An exploration as it is kept in a file. A new shape gets a new version; older ones stay readable. */
const ExplorationFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(READABLE),
  title: z.string().max(1000),
  savedAt: z.iso.datetime(),
  entities: z.array(Entity),
  ties: z.array(Tie),
  positions: z.record(Id, PositionShape),
  hidden: z.array(Id),
  pinned: z.array(Id).default([]),
  expansions: z.array(z.object({ of: Id, entities: z.array(Id), ties: z.array(z.string()) })).default([]),
  filters: FiltersShape,
  lens: LensShape.nullable().default(null),
});
type ExplorationFile = z.infer<typeof ExplorationFile>;

/** Why a text is no exploration file; each has words in both languages. */
export type FileFault = "empty" | "notJson" | "notOurs" | "version" | "damaged" | "looseTie" | "twice";

/** A text that is no exploration file. `detail` names the version, the field or the tie at fault. */
export class ExplorationFileError extends Error {
  readonly fault: FileFault;
  readonly detail: string;

  constructor(fault: FileFault, detail: string) {
    super(detail ? `not an exploration file (${fault}): ${detail}` : `not an exploration file (${fault})`);
    this.name = "ExplorationFileError";
    this.fault = fault;
    this.detail = detail;
  }
}

/** What a file holds: an exploration, its title, and when it was saved (ISO 8601, UTC). */
export interface SavedExploration {
  title: string;
  savedAt: string;
  exploration: Exploration;
}

/** Writes an exploration as the text of a file. */
export const writeExplorationFile = ({ title, savedAt, exploration }: SavedExploration): string => {
  const { entities, ties, ...others } = exploration;
  const file = {
    ...{ format: FORMAT, version: VERSION, title, savedAt },
    entities: Object.values(entities),
    ties: Object.values(ties),
    ...others,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
};

const parse = (text: string): unknown => {
  const bare = text.replace(/^\uFEFF/, "");
  if (bare.trim() === "") throw new ExplorationFileError("empty", "");
  try {
    return JSON.parse(bare);
  } catch (cause) {
    throw new ExplorationFileError("notJson", cause instanceof Error ? cause.message : "");
  }
};

const check = (json: unknown): ExplorationFile => {
  const head = z
    .object({ format: z.literal(FORMAT) })
    .loose()
    .safeParse(json);
  if (!head.success) throw new ExplorationFileError("notOurs", "");
  const { version } = head.data;
  if (!READABLE.some((known) => known === version))
    throw new ExplorationFileError("version", String(version ?? "?").slice(0, 40));
  const read = ExplorationFile.safeParse(json);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new ExplorationFileError("damaged", `${first?.path.join(".") ?? ""}: ${first?.message ?? ""}`);
};

const byId = <T extends { id: string }>(items: readonly T[]): Record<string, T> => {
  const found = new Map<string, T>();
  for (const item of items) {
    if (found.has(item.id)) throw new ExplorationFileError("twice", item.id);
    found.set(item.id, item);
  }
  return Object.fromEntries(found);
};

/**
 * Reads what `writeExplorationFile` wrote; what it reads back equals what was written.
 * @throws ExplorationFileError for any other text: empty, not JSON, someone else's JSON, another version, a field of
 * the wrong kind, a tie whose ends are not in the file, the same id twice
 */
export const readExplorationFile = (text: string): SavedExploration => {
  const { format: _, version: __, title, savedAt, ...file } = check(parse(text));
  const [entities, ties] = [byId(file.entities), byId(file.ties)];
  for (const tie of file.ties) {
    const whole = Object.hasOwn(entities, tie.subject) && Object.hasOwn(entities, tie.object);
    if (!whole) throw new ExplorationFileError("looseTie", tie.id);
  }
  return { title, savedAt, exploration: { ...file, entities, ties } };
};
