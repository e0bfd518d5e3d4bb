import type { TestProject } from "vitest/node";
import type { Neo4jAddress } from "../../server/config.ts";
import { startEngine } from "../../server/neo4j/run.ts";
import { javaOfTests } from "./java-of-tests.ts";
import { throwawayHome } from "./throwaway-home.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the throwaway Neo4j of this run answers. */
    neo4j: Neo4jAddress;
  }
}

/** Starts one Neo4j on an empty store for all tests of a run; it is stopped after them, and by its keeper if the run is killed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { home, remove } = await throwawayHome();
  try {
    const engine = await startEngine(home, { java: javaOfTests });
    project.provide("neo4j", engine.address);
    return async () => {
      await engine.stop();
      remove();
    };
  } catch (error) {
    remove();
    throw error;
  }
}
