import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Moment } from "../../../client/timeline/moment.ts";
import type { SchemaResponse } from "../../../server/contract/schema.ts";
import { modalities } from "../../../server/contract/vocabulary.ts";
import { readOntology } from "../../../server/ontology/ontology.ts";

const ontology = readOntology();

/** The ontology as the page gets it. */
export const schema: SchemaResponse = {
  entityTypes: ontology.entityTypes,
  families: ontology.families,
  tieTypes: [...ontology.tieTypes].map(([id, { cameo: _, ...type }]) => ({ ...type, id })),
};

/** Any day of some forty years, as ISO. */
export const isoDays = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const ordered = (a: string, b: string) => (a < b ? { from: a, to: b } : { from: b, to: a });

/** Claims of a day, of a long time, and open at either end or both. */
const times = fc.oneof(
  { weight: 4, arbitrary: isoDays.map((day) => ({ from: day, to: day })) },
  { weight: 3, arbitrary: fc.tuple(isoDays, isoDays).map(([a, b]) => ordered(a, b)) },
  isoDays.map((from) => ({ from, to: null })),
  isoDays.map((to) => ({ from: null, to })),
  fc.constant({ from: null, to: null }),
);

export const momentLists: fc.Arbitrary<Moment[]> = fc.array(
  fc
    .tuple(
      times,
      fc.constantFrom(...schema.tieTypes.map((type) => type.id), "NOT_YET_KNOWN"),
      fc.constantFrom(...modalities),
      fc.nat(5),
    )
    .map(([time, type, modality, n]) => ({ tie: `a~${type}~b${n}`, type, modality, ...time })),
  { minLength: 1, maxLength: 60 },
);

interface GoldClaim {
  subject: string;
  type: string;
  object: string;
  modality: Moment["modality"];
  when: string | null;
}

const firstDay = (text: string) => `${text}-01-01`.slice(0, 10);
const lastDay = (text: string) => {
  const [year = "", month, day] = text.split("-");
  if (day) return text;
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
};

/** The dated claims of the first article. */
export const goldMoments: Moment[] = (
  JSON.parse(readFileSync(new URL("../../gold/putin-kim-call.gold.json", import.meta.url), "utf8")) as {
    claims: GoldClaim[];
  }
).claims.flatMap(({ subject, type, object, modality, when }) => {
  if (!when) return [];
  const [from = "", to = from] = when.split("/");
  const end = to === ".." ? null : lastDay(to);
  return [{ tie: `${subject}~${type}~${object}`, type, modality, from: firstDay(from), to: end }];
});
