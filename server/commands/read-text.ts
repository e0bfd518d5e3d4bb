import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { Trouble } from "../trouble.ts";

const reasons: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder; name the files in it",
  EACCES: "you may not read it",
};

/** The text of a file, or of standard input for "-". @throws Trouble that says why it cannot be read */
export const readText = async (file: string): Promise<string> => {
  if (file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new Trouble(`${file} cannot be read: ${reasons[code] ?? message}.`);
  }
};
