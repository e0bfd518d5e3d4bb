import type { TestProject } from "vitest/node";
import type { Neo4jAddress } from "../../server/config.ts";
import { runningMitos } from "../../server/neo4j/database.ts";
import { buildMitos } from "./built.ts";
import { callMitos } from "./mitos-process.ts";
import { throwawayHome } from "./throwaway-home.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the page and the API of this run's Mitos are, and its database. */
    mitos: { baseUrl: string; neo4j: Neo4jAddress };
  }
}

/** Starts the built Mitos as a user does, on an empty home and any free port, and stops it with SIGTERM after the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildMitos();
  const { home, remove } = await throwawayHome();
  const mitos = callMitos(["start", "--no-open"], { MITOS_HOME: home.folder }, "built");
  const stop = async () => {
    mitos.kill("SIGTERM");
    await mitos.ended;
    remove();
  };
  try {
    const [, baseUrl = ""] = await mitos.says(/^Mitos is at (\S+)$/m);
    const running = await runningMitos(home.folder);
    if (!running) throw new Error(`Mitos did not write into ${home.lock} who it is.`);
    project.provide("mitos", { baseUrl, neo4j: running.address });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
