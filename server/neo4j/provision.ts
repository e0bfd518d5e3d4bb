import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { execa } from "execa";
import { Trouble } from "../trouble.ts";
import { makeArchive } from "./archive.ts";
import { type Home, neo4jVersion } from "./home.ts";
import { isHolder, type Lock, takeLock } from "./lock.ts";
import { findMaven } from "./requirements.ts";

export interface ProvisionOptions {
  /** Told in a few words what is being done, often. */
  progress?: (words: string) => void;
  signal?: AbortSignal | undefined;
}

const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
const artifacts = ["neo4j", "neo4j-bolt"];
const half = "fetching-";

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>mitos</groupId>
  <artifactId>engine</artifactId>
  <version>${neo4jVersion}</version>
  <packaging>pom</packaging>
  <dependencies>
${artifacts.map((id) => `    <dependency><groupId>org.neo4j</groupId><artifactId>${id}</artifactId><version>${neo4jVersion}</version></dependency>`).join("\n")}
  </dependencies>
</project>
`;

const failure = (output: string): Trouble => {
  const errors = output
    .split("\n")
    .filter((line) => line.startsWith("[ERROR] ") && !/\[Help|re-run/i.test(line));
  const shown = errors.slice(0, 3).map((line) => `  ${line.slice(8, 400)}`);
  return new Trouble(
    [
      `Maven could not fetch Neo4j ${neo4jVersion}:`,
      ...(shown.length ? shown : [`  ${output.trim().split("\n").at(-1) ?? "no output"}`]),
      "Check the network (a proxy or a mirror goes into ~/.m2/settings.xml) and start again: what came through is kept.",
      "Or use Docker (docker compose up), or a Neo4j that runs already (NEO4J_URI, NEO4J_PASSWORD).",
    ].join("\n"),
  );
};

const fetchJars = async (folder: string, options: ProvisionOptions): Promise<void> => {
  const maven = await findMaven();
  await writeFile(join(folder, "pom.xml"), pom);
  const jars = join(folder, "lib");
  // -U: a download that failed in an earlier run is tried again
  const call = execa(maven.command, ["-B", "-U", copyDependencies, `-DoutputDirectory=${jars}`], {
    cwd: folder,
    all: true,
    reject: false,
    ...(options.signal ? { cancelSignal: options.signal } : {}),
  });
  let fetched = 0;
  for await (const line of call.iterable({ from: "all" })) {
    if (/^Downloaded from .*\.jar /.test(String(line))) options.progress?.(`${++fetched} jars fetched`);
  }
  const { exitCode, all } = await call;
  options.signal?.throwIfAborted();
  const there = existsSync(jars) ? await readdir(jars) : [];
  const complete = artifacts.every((id) => there.includes(`${id}-${neo4jVersion}.jar`));
  if (exitCode !== 0 || !complete) throw failure(all ?? "");
  options.progress?.(`${there.length} jars`);
};

const fetchInto = async (home: Home, options: ProvisionOptions): Promise<void> => {
  const parent = dirname(home.engine);
  const stale = (await readdir(parent)).filter((name) => name.startsWith(half));
  // a Maven that outlived its Mitos may still write into one; it goes with the next fetch
  for (const name of stale) await rm(join(parent, name), { recursive: true, force: true }).catch(() => {});
  const fresh = await mkdtemp(join(parent, half));
  try {
    await fetchJars(fresh, options);
    await rename(fresh, home.engine);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
};

const waitForLock = async (home: Home, options: ProvisionOptions): Promise<Lock> => {
  for (;;) {
    const outcome = await takeLock(join(dirname(home.engine), "lock.json"), "fetching Neo4j");
    if (!isHolder(outcome)) return outcome;
    options.progress?.(`another Mitos (process ${outcome.process.pid}) is fetching it`);
    await wait(500, undefined, { signal: options.signal });
  }
};

/**
 * Makes sure that Neo4j is there: fetches its jars with Maven on the first call, and makes Java's class-data archive.
 * Nothing half done is ever used: the jars appear by one rename, and a lock keeps two Mitos from doing it at once.
 * @throws Trouble when Maven is missing or fails
 */
export const provision = async (home: Home, options: ProvisionOptions = {}): Promise<void> => {
  if (existsSync(home.jars)) return;
  await mkdir(dirname(home.engine), { recursive: true });
  const lock = await waitForLock(home, options);
  try {
    if (existsSync(home.jars)) return;
    await fetchInto(home, options);
    options.progress?.("making it start faster, once");
    await makeArchive(home, options.signal);
  } finally {
    await lock.release();
  }
};
