import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Home } from "./home.ts";

const telling = /ERROR|WARN|Caused by|Exception|error|Error/;
const stackLine = /^\s+(?:at |\.\.\. )/;
const lockedStore = /locked by another process|StoreLockException|FileLockException/;

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

const linesFrom = async (file: string, offset: number): Promise<string[]> => {
  const text = (await readFile(file).catch(() => Buffer.alloc(0))).subarray(offset).toString("utf8");
  return text.split("\n").filter((line) => line.trim() && !stackLine.test(line));
};

/**
 * Begins to listen, before Neo4j is started, to what it will write.
 * @returns a function that makes the message for a Neo4j that died as it started: its last lines that tell why, and what to do
 */
export const listenForLastWords = async (home: Home): Promise<() => Promise<string>> => {
  const log = join(home.logs, "neo4j.log");
  const before = await sizeOf(log);
  return async () => {
    const output = await linesFrom(join(home.logs, "console.log"), 0); // begun anew by the keeper
    const lines = [...(await linesFrom(log, before)), ...output];
    const useful = lines.filter((line) => telling.test(line));
    const shown = (useful.length ? useful : lines).slice(-6).map((line) => `  ${line.trim().slice(0, 300)}`);
    const advice = lockedStore.test(lines.join("\n"))
      ? "Another Neo4j uses this store: stop it, or set MITOS_HOME to another folder."
      : `The whole log is in ${home.logs}.`;
    return ["Neo4j ended as it started. Its last words:", ...shown, advice].join("\n");
  };
};
