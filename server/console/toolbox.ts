import type { Driver } from "neo4j-driver";
import type { Runner } from "./runner.ts";

/** What a lane works with: its driver has queries planned, its runner runs them. */
export interface Tools {
  driver: Driver;
  runner: Runner;
}

/** Tools that are used again and again. */
export interface Toolbox {
  take(): Tools;
  putBack(tools: Tools): void;
  /** Closes tools that give no answer. */
  throwAway(tools: Tools): void;
  close(): Promise<void>;
}

const closeTools = async ({ driver, runner }: Tools): Promise<void> => {
  await Promise.all([runner.close(), driver.close()]);
};

/**
 * As soon as two are in use at once, others that are ready wait beside them, so that nobody waits until a process has
 * started: not the next client, and not the one who comes after tools were lost.
 * @param open makes tools @param spare how many are kept ready
 */
export const makeToolbox = (open: () => Tools, spare: number): Toolbox => {
  const idle: Tools[] = [];
  const all = new Set<Tools>();

  const make = (): Tools => {
    const tools = open();
    all.add(tools);
    return tools;
  };
  const keepReady = (): void => {
    if (all.size - idle.length < 2) return;
    while (idle.length < spare) {
      const tools = make();
      idle.push(tools);
      void tools.runner.ready().catch(() => undefined); // who needs it tries again
    }
  };
  return {
    take: () => {
      const tools = idle.pop() ?? make();
      keepReady();
      return tools;
    },
    putBack: (tools) => {
      idle.push(tools);
    },
    throwAway: (tools) => {
      all.delete(tools);
      void closeTools(tools).catch(() => undefined);
      keepReady();
    },
    close: async () => {
      await Promise.all([...all].map(closeTools));
    },
  };
};
