/**
 * Builds Mitos into dist/: the server with tsc, the page with vite. A part is built only when its inputs have changed since it was
 * last built; `--force` builds both. A part is removed before it is built, so that no stale file stays.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

interface Part {
  name: string;
  /** Below dist/. */
  output: string;
  inputs: string[];
  command: [string, ...string[]];
}

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = ["package-lock.json", "tsconfig.json", "tools/build.ts"];
const parts: Part[] = [
  {
    name: "server",
    output: "server",
    inputs: ["server", ...shared],
    command: ["tsc", "-p", "server"],
  },
  {
    name: "page",
    output: "client",
    inputs: ["client", "server/contract", "vite.config.ts", ...shared],
    command: ["vite", "build", "--logLevel", "warn"],
  },
];

const filesOf = (input: string): string[] => {
  const path = join(root, input);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

const fingerprint = ({ inputs }: Part): string => {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesOf))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
};

const build = async (part: Part, force: boolean): Promise<void> => {
  const output = join(root, "dist", part.output);
  const built = join(root, "dist", `${part.output}.sha256`);
  const now = fingerprint(part);
  if (!force && existsSync(output) && existsSync(built) && readFileSync(built, "utf8") === now) return;
  const begun = Date.now();
  rmSync(built, { force: true });
  rmSync(output, { recursive: true, force: true });
  const [program, ...args] = part.command;
  // vitest builds too, and its NODE_ENV would put the development build of React into the page
  const env = { NODE_ENV: "production" };
  await execa(program, args, { cwd: root, preferLocal: true, stdio: "inherit", env });
  writeFileSync(built, now);
  console.log(`Built the ${part.name} in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
};

try {
  for (const part of parts) await build(part, process.argv.includes("--force"));
} catch {
  console.error("The build failed; the reason is above.");
  process.exitCode = 1;
}
