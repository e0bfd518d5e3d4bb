import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Walks up from this file, which runs from server/ or from dist/server/, to the folder that holds package.json. */
const findRoot = (folder: string): string =>
  existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));

/** The folder of the package: seeds/, cypher/ and dist/ are in it. */
export const packageRoot = findRoot(dirname(fileURLToPath(import.meta.url)));
export const seedsFolder = join(packageRoot, "seeds");
export const cypherFolder = join(packageRoot, "cypher");
export const pageFolder = join(packageRoot, "dist", "client");

/** Of Mitos, as package.json says it. */
export const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
  version: string;
};
