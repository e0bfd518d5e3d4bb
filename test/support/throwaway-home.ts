import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readConfig } from "../../server/config.ts";
import { type Home, homeAt } from "../../server/neo4j/home.ts";
import { provision } from "../../server/neo4j/provision.ts";

/** A MITOS_HOME in a temporary folder that is removed after use. */
export interface ThrowawayHome {
  home: Home;
  remove(): void;
}

/** Makes an empty MITOS_HOME whose `engine/` is a link to the one of this checkout; Neo4j is fetched when it is not there. */
export const throwawayHome = async (): Promise<ThrowawayHome> => {
  const provisioned = homeAt(readConfig({ MITOS_HOME: process.env.MITOS_HOME }).home);
  await provision(provisioned, { progress: (words) => process.stdout.write(`Neo4j: ${words}\r`) });
  const folder = mkdtempSync(join(tmpdir(), "mitos-test-"));
  symlinkSync(dirname(provisioned.engine), join(folder, "engine"), "junction");
  return {
    home: homeAt(folder),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
};
