import { basename, extname } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { ArticleInfo } from "../contract/extraction.ts";
import { Language } from "../contract/vocabulary.ts";
import { slug } from "../text/slug.ts";
import { ArticleError } from "./article-error.ts";

/** An article as it was handed in: what its head says, and its body, kept byte for byte. */
export interface Article {
  info: ArticleInfo;
  /** The text after the front matter; every offset of an extraction counts UTF-16 units in it. */
  body: string;
}

const text = (name: string) =>
  z
    .string({ error: `${name} must be a text` })
    .trim()
    .min(1, `${name} is empty`);
const FrontMatter = z.strictObject({
  id: z
    .string()
    .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, "id must be like putin-kim-call")
    .max(200)
    .nullish(),
  title: text("title").nullish(),
  lang: Language.nullish().catch((context) => {
    throw new ArticleError(
      `The language "${String(context.value)}" is not supported. Write lang: el (Greek) or lang: en (English).`,
    );
  }),
  publishedOn: z.iso.date("publishedOn must be a date like 2025-08-13").nullish(),
  url: text("url").nullish(),
});
type FrontMatter = z.infer<typeof FrontMatter>;

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;
/** The line that the first article carries above its text. */
const dateLine = /^\uFEFF?\s*date[ \t:]+(\S+)[ \t]*\r?\n(?:[ \t]*\r?\n)*/i;

const readFrontMatter = (block: string): FrontMatter => {
  let head: unknown;
  try {
    head = parse(block, { schema: "failsafe" }) ?? {};
  } catch (cause) {
    throw new ArticleError("The front matter between the --- lines is not valid YAML.", { cause });
  }
  if (head !== null && typeof head === "object") {
    for (const [key, value] of Object.entries(head)) if (value === "") Reflect.deleteProperty(head, key);
  }
  const read = FrontMatter.safeParse(head);
  if (!read.success) throw new ArticleError(`The front matter is wrong:\n${z.prettifyError(read.error)}`);
  return read.data;
};

const splitHead = (raw: string): { head: FrontMatter; body: string } => {
  const front = fence.exec(raw);
  if (front) return { head: readFrontMatter(front[1] ?? ""), body: raw.slice(front[0].length) };
  const line = dateLine.exec(raw);
  if (!line) return { head: {}, body: raw };
  const day = z.iso.date().safeParse(line[1]);
  if (!day.success) {
    throw new ArticleError(`The date "${line[1]}" in the first line is not a date like 2025-08-13.`);
  }
  return { head: { publishedOn: day.data }, body: raw.slice(line[0].length) };
};

const count = (body: string, letters: RegExp) => body.match(letters)?.length ?? 0;

/** Greek when more than a third of the Greek and Latin letters are Greek. */
const languageOf = (body: string): "el" | "en" => {
  const sample = body.slice(0, 20_000);
  const greek = count(sample, /\p{Script=Greek}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (greek + latin < count(sample, /\p{L}/gu) / 2) {
    throw new ArticleError("The text is neither Greek nor English. Mitos reads these two languages only.");
  }
  return greek * 2 > latin ? "el" : "en";
};

const checkText = (raw: string) => {
  const strange = count(raw.slice(0, 20_000).replace(/[\t\n\v\f\r\u0085]/g, ""), /[\p{Cc}\ufffd]/gu);
  if (raw.includes("\0") || strange > Math.max(8, raw.length / 200)) {
    throw new ArticleError("This is not a text: it holds binary data. Give a plain text file in UTF-8.");
  }
};

const firstLine = (body: string) => {
  const line = body.split(/\r?\n/).find((candidate) => /\p{L}/u.test(candidate)) ?? "";
  const trimmed = line.trim();
  return trimmed.length <= 120 ? trimmed : `${trimmed.slice(0, 117).replace(/\s+\S*$/, "")}…`;
};

/**
 * Reads an article: an optional `---` front matter block (id, title, lang, publishedOn, url: all optional) or a first
 * line ` date YYYY-MM-DD `, then the text. The language is told from the script, the title from the file's name or the
 * first line, the id from the title.
 * @param raw the whole file
 * @param options.fileName name or path of the file it came from
 * @throws ArticleError when there is no text, a date or the front matter is wrong, the language is not Greek or
 *   English, or the file is not a text
 */
export const readArticle = (raw: string, options: { fileName?: string | undefined } = {}): Article => {
  checkText(raw);
  const { head, body } = splitHead(raw);
  if (!/\p{L}/u.test(body)) throw new ArticleError("The article is empty: there is no text to read.");
  const name = options.fileName ? basename(options.fileName, extname(options.fileName)) : "";
  const title = head.title ?? firstLine(body);
  const id = head.id ?? (slug(name) || slug(title) || "article");
  const info: ArticleInfo = {
    id,
    title,
    lang: head.lang ?? languageOf(body),
    publishedOn: head.publishedOn ?? null,
    url: head.url ?? null,
  };
  return { info: ArticleInfo.parse(info), body };
};
