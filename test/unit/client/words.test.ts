import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { defineWords, type Room } from "../../../client/app/i18n.ts";

const client = fileURLToPath(new URL("../../../client/", import.meta.url));
const files = readdirSync(client, { recursive: true, encoding: "utf8" });

/** The words of a room, or of a folder of it. */
const isWords = (file: string): boolean =>
  /(^|[/\\])words\.ts$/.test(file) && readFileSync(join(client, file), "utf8").includes("defineWords(");

const isRoom = (value: unknown): value is Room<string> =>
  typeof value === "object" && value !== null && "say" in value && "el" in value && "en" in value;

const rooms = (
  await Promise.all(
    files.filter(isWords).map(async (file) =>
      Object.values((await import(join(client, file))) as object)
        .filter(isRoom)
        .map((room) => [file, room] as const),
    ),
  )
).flat();

/** All code of the page but the words themselves: a key is used when it stands there in quotes. */
const code = files
  .filter((file) => /\.tsx?$/.test(file) && !isWords(file))
  .map((file) => readFileSync(join(client, file), "utf8"))
  .join("\n");
/** The beginnings of keys that are put together, as in say(`step.${name}`). */
const beginnings = [...code.matchAll(/`([\w.-]+)\$\{/g)].flatMap((match) => match[1] ?? []);

/** And their ends, as in say(`${which}How`). */
const ends = [...code.matchAll(/`\$\{\w+\}([A-Z]\w*)`/g)].flatMap((match) => match[1] ?? []);

const baseOf = (key: string): string => key.replace(/_(one|other)$/, "");
const blanksOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].flatMap((m) => m[1] ?? []).sort();

test("there are rooms to check", () => {
  expect(rooms.length).toBeGreaterThan(6);
});

describe.each(rooms)("the words of %s", (_, { el, en }) => {
  test("are the same in both languages", () => {
    expect(Object.keys(el).sort()).toEqual(Object.keys(en).sort());
  });

  test("fill the same blanks and are never empty", () => {
    for (const key of Object.keys(el)) {
      expect(el[key]?.trim(), key).not.toBe("");
      expect(en[key]?.trim(), key).not.toBe("");
      expect(blanksOf(el[key] ?? ""), key).toEqual(blanksOf(en[key] ?? ""));
    }
  });

  test("have both forms of every plural", () => {
    for (const key of Object.keys(el).filter((each) => each !== baseOf(each))) {
      expect(Object.keys(el)).toContain(`${baseOf(key)}_one`);
      expect(Object.keys(el)).toContain(`${baseOf(key)}_other`);
    }
  });

  test("carry no exclamation mark", () => {
    for (const text of [...Object.values(el), ...Object.values(en)]) expect(text).not.toContain("!");
  });

  test("are all used", () => {
    const unused = Object.keys(el)
      .map(baseOf)
      .filter((key) => !code.includes(`"${key}"`) && !beginnings.some((start) => key.startsWith(start)))
      .filter((key) => !ends.some((end) => key.endsWith(end)));
    expect(unused).toEqual([]);
  });
});

test("words are said with their blanks filled in and in the form that the number asks for", () => {
  const { say } = defineWords({
    el: { ties_one: "{{n}} δεσμός", ties_other: "{{n}} δεσμοί", from: "{{a}} έως {{b}}, {{a}}" },
    en: { ties_one: "{{n}} tie", ties_other: "{{n}} ties", from: "{{a}} to {{b}}, {{a}}" },
  });
  expect([0, 1, 2].map((count) => say.en("ties", { count, n: `${count}` }))).toEqual([
    "0 ties",
    "1 tie",
    "2 ties",
  ]);
  expect([1, 1000].map((count) => say.el("ties", { count, n: `${count}` }))).toEqual([
    "1 δεσμός",
    "1000 δεσμοί",
  ]);
  expect(say.el("from", { a: "$1", b: 0 })).toBe("$1 έως 0, $1");
});
