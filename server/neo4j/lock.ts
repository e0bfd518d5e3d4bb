import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { Trouble } from "../trouble.ts";
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

/** What is written in a lock; null when there is none. */
const readLock = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
};

/** Whom a lock names; null when it cannot be read, which a power cut may bring about. */
const holderIn = (text: string): Holder | null => {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** Who holds the lock now, or null when nobody does. */
export const holderOf = async (file: string): Promise<Holder | null> => {
  const holder = holderIn((await readLock(file).catch(() => null)) ?? "");
  return holder && (await runs(holder.process)) ? holder : null;
};

/**
 * Makes a draft the lock, unless there is one. It is whole from its first moment: whoever finds a lock can tell whose it is.
 * @returns whether it is the lock now
 */
const becomesLock = async (draft: string, file: string): Promise<boolean> => {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw new Trouble(
      `Mitos cannot make a hard link in ${dirname(file)}, by which it keeps two of its kind apart (${(error as Error).message}). Set MITOS_HOME to a folder on a disk of this machine.`,
    );
  }
};

/** Moves a lock aside whose holder is gone. @returns false when another process was quicker and the lock is its own */
const moveAside = async (file: string, stale: string): Promise<boolean> => {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
    if ((await readLock(aside)) !== stale) {
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
 * @throws Trouble where files cannot be linked
 */
export const takeLock = async (file: string, command: string): Promise<Lock | Holder> => {
  const self = await markOf(process.pid);
  if (!self) throw new Error("The start time of this process cannot be read.");
  const mine: Holder = { process: self, command, page: null, bolt: null, engine: null };
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(mine, null, 2));
  try {
    for (let left: Holder | null = null; ; ) {
      if (await becomesLock(draft, file)) return held(file, mine, left);
      const found = await readLock(file);
      if (found === null) continue; // released meanwhile
      const holder = holderIn(found);
      if (holder && (await runs(holder.process))) return holder;
      if (await moveAside(file, found)) left = holder;
    }
  } finally {
    await rm(draft, { force: true });
  }
};

/** Whether the lock could not be taken: what was found is its holder. */
export const isHolder = (outcome: Lock | Holder): outcome is Holder => "process" in outcome;
