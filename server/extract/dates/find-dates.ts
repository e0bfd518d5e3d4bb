import type { Lexicon } from "../lexicon.ts";
import type { Token } from "../tokens.ts";
import { boundsOf } from "./calendar.ts";
import { DateReader } from "./date-reader.ts";
import type { Moment } from "./moments.ts";

/** A date in a sentence: its tokens, and its meaning for what has happened and for what is to come. */
export interface DateFound extends Moment {
  from: number;
  to: number;
  /** "since X" is X/.., "by X" is ../X: already part of the meaning. */
  relation: "since" | "by" | null;
}

const open = (moment: Moment, relation: "since" | "by"): Moment => {
  const write = (edtf: string | null) => {
    if (edtf === null) return null;
    if (relation === "since") return `${edtf.split("/")[0]}/..`;
    return `../${edtf.split("/").at(-1)}`;
  };
  return { past: write(moment.past), future: write(moment.future), fixed: moment.fixed };
};

const join = (first: Moment, second: Moment): Moment => {
  const write = (a: string | null, b: string | null) => {
    if (a === null || b === null) return null;
    const [start, end] = [a.split("/")[0], b.split("/").at(-1)];
    const [from, to] = [boundsOf(String(start)).from, boundsOf(String(end)).to];
    return from && to && from <= to ? `${start}/${end}` : null;
  };
  return {
    past: write(first.past, second.past),
    future: write(first.future, second.future),
    fixed: first.fixed && second.fixed,
  };
};

/**
 * The dates of a sentence as EDTF against the day of publication.
 * @param published ISO day, or null: then weekdays and "last month" have no meaning (null)
 */
export const findDates = (tokens: Token[], lexicon: Lexicon, published: string | null): DateFound[] => {
  const reader = new DateReader(tokens, lexicon, published);
  const found: DateFound[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = reader.read(at);
    if (!read) continue;
    let { to, moment } = read;
    let from = at;
    const word = (index: number) => tokens[index]?.fold ?? "";
    const before = at - 1 - (lexicon.dates.glue.some((glue) => reader.same(glue, word(at - 1))) ? 1 : 0);
    const span =
      reader.any(lexicon.dates.to, to) && reader.any(lexicon.dates.from, before)
        ? reader.read(reader.skipGlue(to + 1))
        : null;
    if (span) {
      moment = join(moment, span.moment);
      to = span.to;
      found.push({ from: before, to, ...moment, relation: null });
      at = to - 1;
      continue;
    }
    const since = reader.any(lexicon.dates.since, before) && !/^(?:from)$/.test(word(before));
    const by = !since && reader.any(lexicon.dates.by, before) && !/^(?:before|until)$/.test(word(before));
    const relation = since ? "since" : by ? "by" : null;
    if (relation) {
      moment = open(moment, relation);
      from = before;
    }
    found.push({ from, to, ...moment, relation });
    at = to - 1;
  }
  return found;
};
