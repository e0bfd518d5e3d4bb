import { plain } from "./markup.ts";

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST = 80;
/** Names that Windows keeps for devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * A file's name from a title, in its own script, that every file system takes.
 * @param ending without its dot: "svg", "ties.csv"
 */
export const fileName = (title: string, ending: string): string => {
  let name = "";
  for (const { segment } of graphemes.segment(
    plain(title).replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim(),
  )) {
    if (name.length + segment.length > LONGEST) break;
    name += segment;
  }
  const base = name.replace(/^[.\s~-]+|[.\s]+$/gu, "");
  return `${base === "" || DEVICES.test(base) ? "mitos" : base}.${ending}`;
};

/** Gives the reader a file, as a download of the browser. @param mime with its charset, for texts */
export const download = (name: string, mime: string, data: BlobPart): void => {
  const url = URL.createObjectURL(new Blob([data], { type: mime }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken hold of the blob by then
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
