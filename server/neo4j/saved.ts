import { randomInt } from "node:crypto";
import { z } from "zod";

/** Small letters and digits, without those that are easily taken for one another when read aloud or typed. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A new id: 10 of 31 letters are 49 random bits, so that ids are short in a link and do not meet. */
export const newShortId = (): string =>
  Array.from({ length: 10 }, () => letters.charAt(randomInt(letters.length))).join("");

/** A date and time of Neo4j in UTC: it leaves out seconds that are zero, or writes nine digits of them. */
export const Instant = z.string().transform((text) => new Date(text).toISOString());
