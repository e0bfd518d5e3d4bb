import { readFileSync } from "node:fs";
import type { ReadArticle } from "../../server/ingest/article.ts";

const file = (name: string): string => readFileSync(new URL(`../gold/${name}`, import.meta.url), "utf8");

interface GoldEntity {
  id: string;
  type: ReadArticle["entities"][number]["type"];
  name_el?: string;
  name_en?: string;
  wikidata?: string;
  mentions: { start: number; end: number }[];
}

type Claim = ReadArticle["claims"][number];
interface GoldClaim extends Omit<Claim, "confidence" | "at"> {
  place?: string;
}

/** The gold of the Putin–Kim article as if extraction had read exactly that. */
export const goldArticle = (): ReadArticle => {
  const gold = JSON.parse(file("putin-kim-call.gold.json")) as {
    entities: GoldEntity[];
    claims: GoldClaim[];
  };
  return {
    text: file("putin-kim-call.txt"),
    article: {
      id: "putin-kim-call",
      title: "Τηλεφωνική συνομιλία Πούτιν–Κιμ",
      lang: "el",
      publishedOn: "2025-08-13",
      url: null,
    },
    entities: gold.entities.map(({ id, type, name_el, name_en, wikidata, mentions }) => ({
      id,
      type,
      name: name_el ?? name_en ?? id,
      nameEl: name_el ?? null,
      nameEn: name_en ?? null,
      aliases: [],
      wikidata: wikidata ?? null,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    })),
    claims: gold.claims.map(({ id, subject, type, object, modality, when, mode, place, evidence }) => ({
      id,
      subject,
      type,
      object,
      modality,
      when: when ?? null,
      ...(mode ? { mode } : {}),
      ...(place ? { at: place } : {}),
      confidence: 0.9,
      evidence: evidence.map(({ start, end, quote }) => ({ start, end, quote })),
    })),
  };
};

/** A claim in short: what it says, with defaults for the rest. */
export type ShortClaim = Pick<Claim, "subject" | "type" | "object"> & Partial<Claim>;

/** A made-up article that says these claims; its text is one line for each, and each claim is proved by its line. */
export const articleOf = (id: string, claims: readonly ShortClaim[]): ReadArticle => {
  const lines = claims.map((claim) => `${claim.subject} ${claim.type} ${claim.object}.`);
  const starts = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0),
  );
  const names = new Set(claims.flatMap(({ subject, object, at }) => [subject, object, ...(at ? [at] : [])]));
  const text = lines.join("\n");
  return {
    text,
    article: { id, title: `Article ${id}`, lang: "en", publishedOn: "2025-01-31", url: null },
    entities: [...names].map((name) => ({
      id: name,
      type: "Country",
      name,
      nameEl: null,
      nameEn: name,
      aliases: [],
      wikidata: null,
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
    })),
    claims: claims.map((claim, index) => ({
      id: `c${index}`,
      modality: "happened",
      when: null,
      confidence: 0.5,
      evidence: [
        {
          start: starts[index] ?? 0,
          end: (starts[index] ?? 0) + (lines[index] ?? "").length,
          quote: lines[index] ?? "",
        },
      ],
      ...claim,
    })),
  };
};
