import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../integration/attacks/", import.meta.url));

/** Statements of one kind, one to a line of a file; `<U+00A0>` in it stands for that character, `<LF>` for a new line. */
export interface StatementList {
  category: string;
  statements: string[];
}

/** Reads a list of statements; its first line, which begins with `//!`, says what they are. */
export const readStatements = (file: string): StatementList => ({
  category: basename(file, ".cypher"),
  statements: readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("//!"))
    .map((line) =>
      line
        .replaceAll("<LF>", "\n")
        .replace(/<U\+([0-9A-F]{4})>/g, (_, digits: string) =>
          String.fromCharCode(Number.parseInt(digits, 16)),
        ),
    ),
});

/** All attacks of test/integration/attacks, by category. */
export const attacks: readonly StatementList[] = readdirSync(folder)
  .filter((name) => name.endsWith(".cypher"))
  .map((name) => readStatements(folder + name));
