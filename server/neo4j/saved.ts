import { randomInt } from "node:crypto";
import { z } from "zod";
import { UnknownId } from "../errors.ts";

/** Small letters and digits, without those that are easily taken for one another when read aloud or typed. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A new id: 10 of 31 letters are 49 random bits, so that ids are short in a link and do not meet. */
export const newShortId = (): string =>
  Array.from({ length: 10 }, () => letters.charAt(randomInt(letters.length))).join("");

/** A date and time of Neo4j in UTC: it leaves out seconds that are zero, or writes nine digits of them. */
export const Instant = z.string().transform((text) => new Date(text).toISOString());

/** The moment that something is saved at, in UTC. */
export const now = (): string => new Date().toISOString();

/** What a statement found of the one saved thing that it was asked for. @throws UnknownId when it found nothing */
export const known = <T>(rows: readonly T[], kind: "exploration" | "query", id: string): T => {
  const [row] = rows;
  if (row === undefined) throw new UnknownId(kind, id);
  return row;
};
