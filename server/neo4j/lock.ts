import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { markOf, ProcessMark, runs } from "./processes.ts";

/** What the holder of a lock writes into it: who it is, and how to reach what it runs. */
export const Holder = z.object({
  process: ProcessMark,
  command: z.string(),
  /** The page of a running `mitos start`. */
  page: z.string().nullable(),
  /** The Bolt address of the Neo4j that it runs; the password is in MITOS_HOME/password. */
  bolt: z.string().nullable(),
  engine: ProcessMark.nullable(),
});
export type Holder = z.infer<typeof Holder>;

export interface Lock {
  /** What a holder that crashed left in the lock: its database may still run. */
  left: Holder | null;
  update(change: Partial<Pick<Holder, "page" | "bolt" | "engine">>): Promise<void>;
  release(): Promise<void>;
}

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

const readHolder = async (file: string): Promise<Holder | null> => {
  try {
    return Holder.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return null;
  }
};

/** Who holds the lock now, or null when nobody does. */
export const holderOf = async (file: string): Promise<Holder | null> => {
  const holder = await readHolder(file);
  return holder && (await runs(holder.process)) ? holder : null;
};

/** Moves a lock aside whose holder is gone. @returns false when another process was quicker and the lock is its own */
const moveAside = async (file: string, stale: Holder | null): Promise<boolean> => {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
    const moved = await readHolder(aside);
    if (JSON.stringify(moved) !== JSON.stringify(stale)) {
      await rename(aside, file);
      return false;
    }
    await rm(aside);
    return true;
  } catch (error) {
    if (isCode(error, "ENOENT")) return false;
    throw error;
  }
};

const held = (file: string, mine: Holder, left: Holder | null): Lock => {
  let current = mine;
  return {
    left,
    update: async (change) => {
      current = { ...current, ...change };
      await writeFile(`${file}.new`, JSON.stringify(current, null, 2));
      await rename(`${file}.new`, file);
    },
    release: () => rm(file, { force: true }),
  };
};

/**
 * Takes the lock for this process. A lock whose holder is gone (a crash, a power cut) is taken over.
 * @param file the lock file; its folder must be there
 * @param command what this process is doing, for the message of those who find it locked
 * @returns the lock, or the holder that has it
 */
export const takeLock = async (file: string, command: string): Promise<Lock | Holder> => {
  const self = await markOf(process.pid);
  if (!self) throw new Error("The start time of this process cannot be read.");
  const mine: Holder = { process: self, command, page: null, bolt: null, engine: null };
  let left: Holder | null = null;
  for (let unreadable = 0; ; ) {
    try {
      await writeFile(file, JSON.stringify(mine, null, 2), { flag: "wx" });
      return held(file, mine, left);
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
    }
    const holder = await readHolder(file);
    if (holder && (await runs(holder.process))) return holder;
    if (!holder && unreadable++ < 20)
      await wait(50); // just being written
    else if (await moveAside(file, holder)) left = holder;
  }
};

/** Whether the lock could not be taken: what was found is its holder. */
export const isHolder = (outcome: Lock | Holder): outcome is Holder => "process" in outcome;
