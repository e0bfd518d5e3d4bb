import type { SourceResponse } from "../../server/contract/sources.ts";

type Mention = SourceResponse["mentions"][number];
type MarkedClaim = SourceResponse["claims"][number];

/** A run of text under the same marks. Its offsets are into the article's text, in UTF-16 units. */
export interface Segment {
  start: number;
  end: number;
  /** The entity named here, if the run lies in a mention. */
  entity: string | null;
  /** The claim that tints the run: the selected one, else the one with the shortest evidence. */
  claim: MarkedClaim | null;
}

/** A line of the article: a paragraph, or a heading between paragraphs. */
export interface Block {
  kind: "paragraph" | "heading";
  start: number;
  segments: Segment[];
}

const HEADING_LENGTH = 100;

interface Marks {
  mentions: readonly Mention[];
  claims: readonly MarkedClaim[];
  /** The claim that stands out over the others. */
  selected: string | null;
}

const covers = (span: { start: number; end: number }, start: number, end: number): boolean =>
  span.start <= start && span.end >= end;

const claimOver = ({ claims, selected }: Marks, start: number, end: number): MarkedClaim | null => {
  const over = claims.flatMap((claim) => {
    const span = claim.spans.find((each) => covers(each, start, end));
    return span ? [{ claim, length: claim.id === selected ? 0 : span.end - span.start }] : [];
  });
  return over.toSorted((a, b) => a.length - b.length)[0]?.claim ?? null;
};

const segmentsOf = (start: number, end: number, marks: Marks): Segment[] => {
  const spans = [...marks.mentions, ...marks.claims.flatMap((claim) => claim.spans)];
  const cuts = new Set([start, end]);
  for (const span of spans) for (const at of [span.start, span.end]) if (at > start && at < end) cuts.add(at);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? start;
    const named = marks.mentions.filter((mention) => covers(mention, from, to));
    const shortest = named.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    return { start: from, end: to, entity: shortest?.entity ?? null, claim: claimOver(marks, from, to) };
  });
};

/** A short line without a full stop that another line follows. */
const isHeading = (line: string, last: boolean): boolean =>
  !last && line.length <= HEADING_LENGTH && !/[.;;:!?…»"]\s*$/u.test(line);

/**
 * Cuts an article into blocks and these into runs that carry the same marks. No character is lost: the segments of a
 * block, put together, are its line.
 */
export const blocksOf = (text: string, marks: Marks): Block[] => {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== "");
  return lines.map((match, index) => {
    const start = match.index;
    return {
      kind: isHeading(match[0], index === lines.length - 1) ? "heading" : "paragraph",
      start,
      segments: segmentsOf(start, start + match[0].length, marks),
    };
  });
};
