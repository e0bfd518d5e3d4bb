import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Room } from "../../../client/app/i18n.ts";

const client = fileURLToPath(new URL("../../../client/", import.meta.url));
const files = readdirSync(client, { recursive: true, encoding: "utf8" });

const isRoom = (value: unknown): value is Room<string> =>
  typeof value === "object" && value !== null && "room" in value && "el" in value && "en" in value;

const rooms = (
  await Promise.all(
    files
      .filter((file) => /^\w+[/\\]words\.ts$/.test(file))
      .map(async (file) => Object.values((await import(join(client, file))) as object).filter(isRoom)),
  )
).flat();

/** All code of the page but the words themselves: a key is used when it stands there in quotes. */
const code = files
  .filter((file) => /\.tsx?$/.test(file) && !/^\w+[/\\]words\.ts$/.test(file))
  .map((file) => readFileSync(join(client, file), "utf8"))
  .join("\n");
/** The beginnings of keys that are put together, as in say(`step.${name}`). */
const beginnings = [...code.matchAll(/`([\w.-]+)\$\{/g)].flatMap((match) => match[1] ?? []);

const baseOf = (key: string): string => key.replace(/_(one|other)$/, "");
const blanksOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].flatMap((m) => m[1] ?? []).sort();

test("there are rooms to check, each with a namespace of its own", () => {
  expect(rooms.length).toBeGreaterThan(6);
  expect(new Set(rooms.map(({ room }) => room)).size).toBe(rooms.length);
});

describe.each(rooms.map((room) => [room.room, room] as const))("the words of %s", (_, { el, en }) => {
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
      .filter((key) => !code.includes(`"${key}"`) && !beginnings.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });
});
