import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The number of the process that started another. */
export const parentOf = async (pid: number): Promise<number> => {
  const { stdout } = await promisify(execFile)("ps", ["-o", "ppid=", "-p", String(pid)]);
  return Number(stdout);
};
