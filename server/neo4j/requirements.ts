import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Trouble } from "../trouble.ts";
import type { Home } from "./home.ts";

const run = promisify(execFile);

/** A program that Mitos needs: the command to call it by, and its version as it says it. */
export interface Program {
  command: string;
  version: string;
}

const oldestJava = 17;

const howToInstall = `  Debian, Ubuntu   sudo apt-get install openjdk-17-jdk-headless maven
  macOS            brew install openjdk@17 maven
  Windows          winget install EclipseAdoptium.Temurin.17.JDK Apache.Maven
Or use Docker, which needs neither: docker compose up
Or let Mitos use a Neo4j that runs already: set NEO4J_URI and NEO4J_PASSWORD.`;

/** The class-data archive with which this Java starts Neo4j in half the time (see archive.ts). */
export const archiveOf = (home: Home, java: Program): string =>
  join(home.engine, `classes-${java.version.replaceAll(/[^\w.]/g, "_")}.jsa`);

const outputOf = async (command: string, args: string[]): Promise<string | null> => {
  try {
    const { stdout, stderr } = await run(command, args, { shell: command.endsWith(".cmd") });
    return `${stdout}\n${stderr}`;
  } catch {
    return null;
  }
};

/**
 * Finds Java: JAVA_HOME first, then the PATH.
 * @throws Trouble when there is none or it is too old, with the commands that install it
 */
export const findJava = async (): Promise<Program> => {
  const home = process.env.JAVA_HOME;
  const commands = [...(home ? [join(home, "bin", "java")] : []), "java"];
  let tooOld = "";
  for (const command of commands) {
    const version = (await outputOf(command, ["-version"]))?.match(/version "([^"]+)"/)?.[1];
    if (version && Number.parseInt(version, 10) >= oldestJava) return { command, version };
    if (version) tooOld = version;
  }
  const found = tooOld ? `The Java found here is version ${tooOld}` : "No Java was found";
  throw new Trouble(`${found}, and Neo4j needs Java ${oldestJava} or newer. Install it:\n${howToInstall}`);
};

/**
 * Finds Maven, which fetches Neo4j.
 * @throws Trouble when there is none, with the commands that install it
 */
export const findMaven = async (): Promise<Program> => {
  const command = process.platform === "win32" ? "mvn.cmd" : "mvn";
  const version = (await outputOf(command, ["-B", "-v"]))?.match(/Apache Maven (\S+)/)?.[1];
  if (version) return { command, version };
  throw new Trouble(
    `Maven was not found, and Mitos fetches Neo4j with it (once). Install it:\n${howToInstall}`,
  );
};
