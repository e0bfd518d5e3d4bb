import type { SourceResponse } from "../../server/contract/sources.ts";

type Mention = SourceResponse["mentions"][number];
type MarkedClaim = SourceResponse["claims"][number];

/** A piece of text that is a name or none. Offsets are into the article's text, in UTF-16 units. */
export interface Piece {
  start: number;
  end: number;
  /** The entity named here, if the piece lies in a mention. */
  entity: string | null;
}

/** Neighbouring pieces under the same tint: of the selected claim, else of the one with the shortest evidence. */
export interface Run {
  claim: MarkedClaim | null;
  pieces: Piece[];
}

/** A line of the article: a paragraph, or a heading between paragraphs. */
export interface Block {
  kind: "paragraph" | "heading";
  start: number;
  runs: Run[];
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

const runsOf = (start: number, end: number, marks: Marks): Run[] => {
  const spans = [...marks.mentions, ...marks.claims.flatMap((claim) => claim.spans)];
  const cuts = new Set([start, end]);
  for (const span of spans) for (const at of [span.start, span.end]) if (at > start && at < end) cuts.add(at);
  const places = [...cuts].toSorted((a, b) => a - b);
  const runs: Run[] = [];
  places.slice(1).forEach((to, index) => {
    const from = places[index] ?? start;
    const named = marks.mentions.filter((mention) => covers(mention, from, to));
    const shortest = named.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    const piece: Piece = { start: from, end: to, entity: shortest?.entity ?? null };
    const claim = claimOver(marks, from, to);
    const run = runs.at(-1);
    if (run && run.claim === claim) run.pieces.push(piece);
    else runs.push({ claim, pieces: [piece] });
  });
  return runs;
};

/** A short line without a full stop that another line follows. */
const isHeading = (line: string, last: boolean): boolean =>
  !last && line.length <= HEADING_LENGTH && !/[.;;:!?…»"]\s*$/u.test(line);

/**
 * Cuts an article into blocks, these into runs of one tint and these into names and plain text. No character is lost:
 * the pieces of a block, put together, are its line.
 */
export const blocksOf = (text: string, marks: Marks): Block[] => {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== "");
  return lines.map((match, index) => {
    const start = match.index;
    return {
      kind: isHeading(match[0], index === lines.length - 1) ? "heading" : "paragraph",
      start,
      runs: runsOf(start, start + match[0].length, marks),
    };
  });
};
