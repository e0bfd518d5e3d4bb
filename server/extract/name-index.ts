import { append } from "../contract/append.ts";
import { type Token, tokenize } from "./tokens.ts";

interface Stored<T> {
  words: Set<string>[];
  value: T;
  /** The name is written with a capital letter. */
  capital: boolean;
  /** All of it is capital letters in a text, or it is another word: WHO, IS, US. */
  shouted: boolean;
}

const isHyphen = (token: Token) => /^[-‐‑–]$/.test(token.text);
const meaningful = (tokens: Token[]) => tokens.filter((token) => !isHyphen(token));

/** Names to look up in a text by any of their forms; hyphens between the words do not count. */
export class NameIndex<T> {
  private readonly byFirst = new Map<string, Stored<T>[]>();

  /**
   * @param forms the forms that one word of the name can take
   * @param capital false for what is also written in small letters (Greek demonyms)
   */
  add(name: string, value: T, forms: (word: string) => string[], capital = true) {
    const tokens = meaningful(tokenize(name));
    const words = tokens.map(
      (token) => new Set(/^[a-z]/.test(token.fold) ? [token.fold] : [token.fold, ...forms(token.text)]),
    );
    const shouted =
      tokens.length === 1 && name.length <= 4 && name === name.toUpperCase() && /^\p{L}+$/u.test(name);
    const stored: Stored<T> = { words, value, capital, shouted };
    for (const first of words[0] ?? []) append(this.byFirst, first, stored);
  }

  /** The values of the longest name that begins at token `at`, and the token after it. */
  match(tokens: Token[], at: number): { to: number; values: T[] } | null {
    const token = tokens[at];
    if (!token) return null;
    let best: { to: number; values: T[] } | null = null;
    for (const stored of this.byFirst.get(token.fold) ?? []) {
      if (stored.shouted && token.text !== token.text.toUpperCase()) continue;
      const to = this.end(tokens, at, stored.words);
      if (to === null) continue;
      if (stored.capital && !token.capital && !(to - at > 1 && tokens[to - 1]?.capital)) continue;
      if (!best || to > best.to) best = { to, values: [stored.value] };
      else if (to === best.to) best.values.push(stored.value);
    }
    return best;
  }

  private end(tokens: Token[], at: number, words: Set<string>[]): number | null {
    let next = at;
    for (const word of words) {
      const skip = tokens[next];
      if (next > at && skip && isHyphen(skip)) next += 1;
      if (!word.has(tokens[next]?.fold ?? "")) return null;
      next += 1;
    }
    return next;
  }
}
