import { fold } from "../text/fold.ts";

/** A word, a number or a sign of an article. Offsets are UTF-16 units into the body. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** The text without case and accents: what data is compared with. */
  fold: string;
  kind: "word" | "number" | "sign";
  /** Begins with a capital letter. */
  capital: boolean;
}

/** Abbreviations with points (U.S., Ε.Ε.), the English 's, words, numbers (10,000), and single signs. */
const pattern =
  /(?:\p{Lu}\.){2,}(?!\p{L})|\p{L}+n['’]t(?!\p{L})|['’]s(?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}\p{Nd}]*|\p{Nd}+(?:[.,]\p{Nd}+)*\p{L}*|\S/gu;

const kindOf = (text: string): Token["kind"] => {
  if (/^['’]?\p{L}/u.test(text)) return "word";
  return /^\p{Nd}/u.test(text) ? "number" : "sign";
};

/** Cuts `body.slice(start, end)` into tokens. */
export const tokenize = (body: string, start = 0, end = body.length): Token[] => {
  const tokens: Token[] = [];
  for (const match of body.slice(start, end).matchAll(pattern)) {
    const text = match[0];
    tokens.push({
      start: start + match.index,
      end: start + match.index + text.length,
      text,
      fold: fold(text).replace("’", "'"),
      kind: kindOf(text),
      capital: /^\p{Lu}/u.test(text),
    });
  }
  return tokens;
};
