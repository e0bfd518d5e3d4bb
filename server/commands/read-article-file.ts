import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { type Article, ArticleError, readArticle } from "../extract/extract.ts";
import { Trouble } from "../trouble.ts";

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder; name the files in it",
  EACCES: "you may not read it",
};

const readRaw = async (file: string): Promise<string> => {
  if (file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new Trouble(`${file} cannot be read: ${reasons[code] ?? message}.`);
  }
};

/** The article in a file, or on standard input for "-". @throws Trouble that says why it cannot be read */
export const readArticleFile = async (file: string): Promise<Article> => {
  const raw = await readRaw(file);
  try {
    return readArticle(raw, file === "-" ? {} : { fileName: file });
  } catch (error) {
    if (error instanceof ArticleError)
      throw new Trouble(`${file === "-" ? "Standard input" : file} cannot be read: ${error.message}`);
    throw error;
  }
};
