import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type EntityType, Modality, Mode } from "../contract/vocabulary.ts";
import type { Ontology, OntologyTieType } from "../ontology/ontology.ts";
import { seedsFolder } from "../paths.ts";
import { fold } from "../text/fold.ts";

const code = z.string().regex(/^\d{3,4}$/);
const Row = z.object({
  code,
  name: z.string().min(1),
  as: z.union([z.literal(""), code]),
  modality: Modality,
  direction: z.enum(["forward", "reversed"]),
  mode: z.union([z.literal(""), Mode]),
});

/**
 * What a relation of a table of events says, by its name in the CAMEO codebook (Schrodt 2012). `act` is the code of the
 * act itself: "Express intent to meet" is about a meeting, and planned.
 */
export interface CodedRelation {
  act: string;
  modality: Modality;
  /** The target acts on the source: who hosts is visited. */
  reversed: boolean;
  mode: Mode | undefined;
}

/** Reads seeds/cameo.tsv. @returns relations by their folded names @throws Error that names the line that is wrong */
export const readCameo = (file = join(seedsFolder, "cameo.tsv")): ReadonlyMap<string, CodedRelation> => {
  const [head = "", ...lines] = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const columns = head.split("\t");
  return new Map(
    lines.map((line, index) => {
      const cells = line.split("\t");
      const row = Row.safeParse(Object.fromEntries(columns.map((column, place) => [column, cells[place]])));
      if (!row.success) throw new Error(`${file}, line ${index + 2}:\n${z.prettifyError(row.error)}`);
      const { code, name, as, modality, direction, mode } = row.data;
      return [
        fold(name),
        { act: as || code, modality, reversed: direction === "reversed", mode: mode || undefined },
      ];
    }),
  );
};

/**
 * The tie type for an act between two kinds of entity: of those whose domain and range fit, the one with the longest
 * CAMEO root (`cameo` in seeds/ontology.yaml) that the code begins with. A visit to a person is a meeting, for a visit
 * has to have a place.
 * @returns null when there is none
 */
export const tieTypeOf = (
  ontology: Ontology,
  act: string,
  subject: EntityType,
  object: EntityType,
): OntologyTieType | null => {
  let best: OntologyTieType | null = null;
  let longest = 0;
  for (const type of ontology.tieTypes.values()) {
    if (!type.domain.includes(subject) || !type.range.includes(object)) continue;
    for (const root of type.cameo)
      if (act.startsWith(root) && root.length > longest) [best, longest] = [type, root.length];
  }
  return best;
};

/** Whether any tie type is about an act, whatever the two ends are. */
export const isTieAct = (ontology: Ontology, act: string): boolean =>
  [...ontology.tieTypes.values()].some((type) => type.cameo.some((root) => act.startsWith(root)));
