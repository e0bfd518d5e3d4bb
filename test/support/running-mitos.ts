import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import type { TestProject } from "vitest/node";
import type { Neo4jAddress } from "../../server/config.ts";
import { runningMitos } from "../../server/neo4j/database.ts";
import { throwawayHome } from "./throwaway-home.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the page and the API of this run's Mitos are, and its database. */
    mitos: { baseUrl: string; neo4j: Neo4jAddress };
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = join(root, "dist/server/cli.js");

/** Waits for the line that says where the page is. @throws Error with all that Mitos said when it ends before */
const addressOf = (mitos: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = said.match(/^Mitos is at (\S+)$/m)?.[1];
      if (address) resolve(address);
    };
    mitos.stdout?.on("data", listen);
    mitos.stderr?.on("data", listen);
    mitos.once("error", reject);
    mitos.once("exit", (code) => reject(new Error(`Mitos ended with ${code} before it was ready:\n${said}`)));
  });

/** Starts the built Mitos as a user does, on an empty home and any free port, and stops it with SIGTERM after the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await execa("tsx", ["tools/build.ts"], { cwd: root, preferLocal: true, stdio: "inherit" });
  const { home, remove } = await throwawayHome();
  const mitos = spawn(process.execPath, [cli, "start", "--no-open"], {
    env: { ...process.env, MITOS_HOME: home.folder, PORT: "0", HOST: "127.0.0.1", NEO4J_URI: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(mitos, "exit");
  const stop = async () => {
    mitos.kill("SIGTERM");
    await ended;
    remove();
  };
  try {
    const baseUrl = await addressOf(mitos);
    const running = await runningMitos(home.folder);
    if (!running) throw new Error(`Mitos did not say who it is in ${readFileSync(home.lock, "utf8")}`);
    project.provide("mitos", { baseUrl, neo4j: running.address });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
