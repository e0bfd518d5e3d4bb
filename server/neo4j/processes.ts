import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { z } from "zod";

const run = promisify(execFile);

/** A process and when it began, so that a later process with the same number is not taken for it. */
export const ProcessMark = z.object({ pid: z.int().positive(), began: z.string() });
export type ProcessMark = z.infer<typeof ProcessMark>;

/** Linux: field 22 of /proc/PID/stat, in ticks since the boot; the command in brackets may hold spaces. A zombie counts as gone. */
const beganOnLinux = async (pid: number): Promise<string | null> => {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (state === "Z" || state === "X") return null;
  const boot = (await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).trim();
  return `${boot}:${fields[18]}`;
};

const beganElsewhere = async (pid: number): Promise<string | null> => {
  const { stdout } =
    process.platform === "win32"
      ? await run("powershell", ["-NoProfile", "-Command", `(Get-Process -Id ${pid}).StartTime.ToFileTime()`])
      : await run("ps", ["-o", "lstart=", "-p", String(pid)]);
  return stdout.trim() || null;
};

const beganAt = (pid: number): Promise<string | null> =>
  (process.platform === "linux" ? beganOnLinux(pid) : beganElsewhere(pid)).catch(() => null);

/** The mark of a running process, or null when there is none with this number. */
export const markOf = async (pid: number): Promise<ProcessMark | null> => {
  const began = await beganAt(pid);
  return began === null ? null : { pid, began };
};

/** Whether the very process that was marked still runs. */
export const runs = async (mark: ProcessMark): Promise<boolean> => (await beganAt(mark.pid)) === mark.began;

/** Waits until a marked process has ended. @returns false when it still runs after `ms` milliseconds */
export const ended = async (mark: ProcessMark, ms: number): Promise<boolean> => {
  for (const until = Date.now() + ms; Date.now() < until; await wait(100))
    if (!(await runs(mark))) return true;
  return !(await runs(mark));
};

/** Asks a marked process to end, and makes it end when it has not after `patience` milliseconds. */
export const end = async (mark: ProcessMark, patience: number): Promise<void> => {
  const signal = async (name: NodeJS.Signals) => {
    if (await runs(mark)) process.kill(mark.pid, name);
  };
  await signal("SIGTERM");
  if (await ended(mark, patience)) return;
  await signal("SIGKILL");
  await ended(mark, 5_000);
};
