import { z } from "zod";
import { Entity } from "../../server/contract/entities.ts";
import { type Network, Tie } from "../../server/contract/ties.ts";
import { ask, checked, type Question } from "./ask.ts";

/** Values checked before the page may answer. */
const AT_ONCE = 1000;

const Unchecked = z.looseObject({ entities: z.array(z.unknown()), ties: z.array(z.unknown()) });

const checkInParts = async <T>(
  schema: z.ZodType<T>,
  values: readonly unknown[],
  signal: AbortSignal | undefined,
): Promise<T[]> => {
  const list = z.array(schema);
  const read: T[] = [];
  for (let from = 0; from < values.length; from += AT_ONCE) {
    if (from > 0) await new Promise((resume) => setTimeout(resume));
    signal?.throwIfAborted();
    read.push(...checked(list, values.slice(from, from + AT_ONCE)));
  }
  return read;
};

/**
 * Asks for a network that may be a large one: it is checked against the contract a part at a time, so that the page
 * answers meanwhile.
 * @param rest what the answer holds besides entities and ties
 * @throws as `ask` does
 */
export const askNetwork = async <R extends z.ZodType>(
  path: string,
  rest: R,
  question: Question,
): Promise<z.infer<R> & Network> => {
  const sent = await ask(path, Unchecked, question);
  const others = checked(rest, sent);
  const entities = await checkInParts(Entity, sent.entities, question.signal);
  const ties = await checkInParts(Tie, sent.ties, question.signal);
  return Object.assign({ entities, ties }, others);
};
