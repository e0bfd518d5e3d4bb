import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readGazetteer } from "../../server/extract/gazetteer.ts";

/** A claim that a reader expects. Each end, the type and the modality may have several right answers. */
export interface GoldClaim {
  subject: string[];
  type: string[];
  object: string[];
  modality: string[];
  /** EDTF, null for "the text gives none", undefined for "not judged". */
  when: string | null | undefined;
  /** Dates that are equally good. */
  acceptWhen: (string | null)[];
  /** within, as-of, timeless: a missing date is no mistake, nor is one inside the bounds. */
  loose: boolean;
  core: boolean;
  /** The id of the agreement is descriptive: any that the subject signs is right. */
  anyAgreement: boolean;
  /** Optional or doubtful: neither missed nor wrong. */
  optional: boolean;
}

/** An article with what a reader expects of it. */
export interface Gold {
  name: string;
  text: string;
  publishedOn: string | null;
  lang: string | null;
  claims: GoldClaim[];
  negatives: { type: string; modality?: string | undefined; subject: string; object: string }[];
  /** names: how it is called, where its id may be another in the gazetteer. */
  entities: { id: string; type: string; names: string[]; optional: boolean }[];
}

const list = z.array(z.string()).default([]);
const JsonClaim = z.object({
  type: z.string(),
  tier: z.string().optional(),
  modality: z.string(),
  when: z.string().nullable().optional(),
  whenKind: z.string().optional(),
  subject: z.string(),
  object: z.string(),
  acceptSubject: list,
  acceptObject: list,
  acceptType: list,
  acceptModality: list,
  acceptWhen: z.array(z.string().nullable()).default([]),
  optional: z.boolean().default(false),
  doubtful: z.boolean().default(false),
});
const JsonGold = z.object({
  publishedOn: z.string().nullable(),
  lang: z.string().nullable().default(null),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      name: z.string().optional(),
      aliases: list,
      optional: z.boolean().default(false),
      note: z.string().default(""),
    }),
  ),
  claims: z.array(JsonClaim),
  negatives: z
    .array(
      z.object({
        type: z.string(),
        modality: z.string().optional(),
        subject: z.string(),
        object: z.string(),
      }),
    )
    .default([]),
});

const fromJson = (file: string): Gold => {
  const gold = JsonGold.parse(JSON.parse(readFileSync(file, "utf8")));
  const known = readGazetteer().entries;
  const text = readFileSync(file.replace(/\.gold\.json$/, ".txt"), "utf8");
  return {
    name: basename(file, ".gold.json"),
    text,
    publishedOn: gold.publishedOn,
    lang: gold.lang,
    claims: gold.claims.map((claim) => ({
      subject: [claim.subject, ...claim.acceptSubject],
      type: [claim.type, ...claim.acceptType],
      object: [claim.object, ...claim.acceptObject],
      modality: [claim.modality, ...claim.acceptModality],
      when: claim.when,
      acceptWhen: claim.acceptWhen,
      loose: ["within", "as-of", "timeless"].includes(claim.whenKind ?? ""),
      core: claim.tier === "core",
      anyAgreement: claim.type === "SIGNED" && !known.has(claim.object),
      optional: claim.optional || claim.doubtful,
    })),
    negatives: gold.negatives,
    entities: gold.entities.map(({ id, type, name, aliases, optional, note }) => ({
      id,
      type,
      names: [...(name ? [name] : []), ...aliases],
      optional: optional || note.startsWith("optional"),
    })),
  };
};

const YamlGold = z.strictObject({
  publishedOn: z.iso.date(),
  lang: z.string().optional(),
  text: z.string(),
  claims: z.array(z.string()),
  entities: list,
});
const coreTypes = new Set(["ALLY_OF", "MET_WITH", "DEPLOYED_TO"]);

/** "a|b TYPE c happened 2025-07 ?": ends and modality with alternatives, the date if judged, ? optional, ~ loose date. */
const claimOf = (line: string): GoldClaim => {
  const words = line.replaceAll('"', "").split(/\s+/);
  const marks = words.filter((word) => word === "?" || word === "~");
  const [subject = "", type = "", object = "", modality = "", when] = words.filter(
    (word) => word !== "?" && word !== "~",
  );
  return {
    subject: subject.split("|"),
    type: type.split("|"),
    object: object.split("|"),
    modality: modality.split("|"),
    when: when === "null" ? null : when,
    acceptWhen: [],
    loose: marks.includes("~"),
    core: coreTypes.has(type),
    anyAgreement: false,
    optional: marks.includes("?"),
  };
};

const fromYaml = (file: string): Gold => {
  const gold = YamlGold.parse(parse(readFileSync(file, "utf8")));
  return {
    name: basename(file, ".yaml"),
    text: gold.text,
    publishedOn: gold.publishedOn,
    lang: gold.lang ?? null,
    claims: gold.claims.map(claimOf),
    negatives: [],
    entities: gold.entities.map((id) => ({ id, type: "", names: [], optional: false })),
  };
};

/**
 * Reads the gold articles of files and folders: NAME.gold.json with NAME.txt beside it, or a NAME.yaml that holds both
 * (docs/extraction.md describes them).
 */
export const readGolds = (paths: string[]): Gold[] =>
  paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`There is no gold file or folder ${path}.`);
    if (statSync(path).isDirectory()) {
      const files = readdirSync(path).filter((name) => /\.gold\.json$|\.yaml$/.test(name));
      return readGolds(files.sort().map((name) => join(path, name)));
    }
    if (path.endsWith(".yaml")) return [fromYaml(path)];
    if (path.endsWith(".gold.json")) return [fromJson(path)];
    throw new Error(
      `${join(dirname(path), basename(path))} is not a gold file: it must end in .gold.json or .yaml.`,
    );
  });
