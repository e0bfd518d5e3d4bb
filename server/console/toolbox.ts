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

/** How long tools that nobody uses are kept, in milliseconds, but for the last ones. */
const rest = 60_000;

const closeTools = async ({ driver, runner }: Tools): Promise<void> => {
  await Promise.all([runner.close(), driver.close()]);
};

/**
 * As soon as two are in use at once, others that are ready wait beside them, so that nobody waits until a process has
 * started: not the next client, and not the one who comes after tools were lost. What is not used for a minute is closed.
 * @param open makes tools @param spare how many are kept ready
 */
export const makeToolbox = (open: () => Tools, spare: number): Toolbox => {
  const idle: { tools: Tools; closing: NodeJS.Timeout }[] = [];
  const all = new Set<Tools>();

  const make = (): Tools => {
    const tools = open();
    all.add(tools);
    return tools;
  };
  const throwAway = (tools: Tools): void => {
    all.delete(tools);
    void closeTools(tools).catch(() => undefined);
  };
  const putBack = (tools: Tools): void => {
    const closing = setTimeout(() => {
      if (idle.length <= 1) return;
      idle.splice(
        idle.findIndex((other) => other.tools === tools),
        1,
      );
      throwAway(tools);
    }, rest).unref();
    idle.push({ tools, closing });
  };
  const keepReady = (): void => {
    if (all.size - idle.length < 2) return;
    while (idle.length < spare) {
      const tools = make();
      putBack(tools);
      void tools.runner.ready().catch(() => undefined); // who needs it tries again
    }
  };
  return {
    take: () => {
      const rested = idle.pop();
      clearTimeout(rested?.closing);
      const tools = rested?.tools ?? make();
      keepReady();
      return tools;
    },
    putBack,
    throwAway: (tools) => {
      throwAway(tools);
      keepReady();
    },
    close: async () => {
      for (const { closing } of idle) clearTimeout(closing);
      await Promise.all([...all].map(closeTools));
    },
  };
};
