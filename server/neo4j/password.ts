import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The password of Mitos's own Neo4j. Made on first use; only this user can read the file (mode 0600). */
export const ownPassword = async (file: string): Promise<string> => {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return (await readFile(file, "utf8")).trim();
};
