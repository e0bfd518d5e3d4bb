import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { readConfig } from "../../../server/config.ts";
import { findMaven } from "../../../server/neo4j/requirements.ts";

const version = "1.0.0-M23";
const tries = 3;
const unpack = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack";

/**
 * The openCypher Technology Compatibility Kit (Apache-2.0), fetched by Maven as Neo4j is, once for each MITOS_HOME.
 * @returns its folder, with features/ and graphs/; it appears by one rename, so that nothing half done is used
 */
export const tckFolder = async (): Promise<string> => {
  const { home } = readConfig({ MITOS_HOME: process.env.MITOS_HOME });
  const folder = join(home, "tck", version);
  if (existsSync(folder)) return folder;
  await mkdir(join(home, "tck"), { recursive: true });
  const fresh = await mkdtemp(join(home, "tck", "fetching-"));
  try {
    const maven = await findMaven();
    const options = [`-Dartifact=org.opencypher:tck:${version}`, `-DoutputDirectory=${fresh}`];
    const call = ["-B", "-U", unpack, ...options];
    for (let left = tries - 1; ; left--) {
      // the network may fail once and work the next time
      const { failed } = await execa(maven.command, call, { cwd: fresh, all: true, reject: left === 0 });
      if (!failed) break;
    }
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
};
