import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { homeAt } from "../../server/neo4j/home.ts";
import { provision } from "../../server/neo4j/provision.ts";
import { callMitos, type Environment } from "../support/mitos-process.ts";
import { throwawayHome } from "../support/throwaway-home.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mitos-trouble-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts Mitos where it cannot start. @returns what it said, which has to be a message and no stack */
const refusal = async (environment: Environment, command = ["start", "--no-open"]): Promise<string> => {
  const mitos = callMitos(command, { MITOS_HOME: join(folder, "home"), ...environment });
  expect(await mitos.ended).toBe(1);
  expect(mitos.output()).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(mitos.output()).not.toContain("fault of Mitos");
  return mitos.output();
};

/** A program of this name on an otherwise empty PATH; the shell's own tools are there for Maven's script. */
const program = (name: string, script: string): string => {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
  return bin;
};

describe("what is missing is said with what to do", () => {
  it("no Java", async () => {
    const bin = program("mvn", "echo Apache Maven 3.9.0");
    const engine = join(folder, "home", "engine", "neo4j-5.26.30", "lib");
    mkdirSync(engine, { recursive: true });
    const said = await refusal({ PATH: bin, JAVA_HOME: null });
    expect(said).toMatch(/No Java was found.*needs Java 17/);
    expect(said).toMatch(
      /apt-get install openjdk.*brew install.*winget install.*docker compose up.*NEO4J_URI/s,
    );
  });

  it("a Java that is too old", async () => {
    const bin = program("java", `echo 'openjdk version "11.0.2" 2019-01-15' >&2`);
    mkdirSync(join(folder, "home", "engine", "neo4j-5.26.30", "lib"), { recursive: true });
    expect(await refusal({ PATH: bin, JAVA_HOME: null })).toMatch(
      /Java found here is version 11\.0\.2.*Java 17/,
    );
  });

  it("no Maven", async () => {
    expect(await refusal({ PATH: program("nothing", "") })).toMatch(
      /Maven was not found.*apt-get install.*maven/s,
    );
  });

  it("a Maven that fails leaves nothing half done, and what a crash left is cleared away", async () => {
    const bin = program(
      "mvn",
      `case "$*" in *-v*) echo "Apache Maven 3.9.0"; exit 0;; esac
      echo "[INFO] Scanning"; echo "[ERROR] Could not transfer artifact org.neo4j:neo4j:pom: Unknown host"; exit 1`,
    );
    const engine = join(folder, "home", "engine");
    mkdirSync(join(engine, "fetching-old", "lib"), { recursive: true });
    const said = await refusal({ PATH: `${bin}:${process.env.PATH}` });
    expect(said).toMatch(/Maven could not fetch Neo4j 5\.26\.30:\s+Could not transfer.*Unknown host/);
    expect(said).toMatch(/start again: what came through is kept/);
    expect(readdirSync(engine)).toEqual([]);
  });

  it("a port in use, before anything is fetched or started", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const said = await refusal({ PORT: String(port) });
    expect(said).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
    expect(existsSync(homeAt(join(folder, "home")).engine)).toBe(false);
    other.close();
  });

  it("a Neo4j that does not answer, or not with this password", async () => {
    const { uri } = inject("neo4j");
    const silent = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" };
    expect(await refusal(silent)).toMatch(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1.*set NEO4J_URI right/);
    const wrong = { NEO4J_URI: uri, NEO4J_PASSWORD: "wrong-password" };
    expect(await refusal(wrong)).toMatch(/refuses the user "neo4j".*NEO4J_PASSWORD/);
    expect(await refusal(wrong, ["check"])).toMatch(/missing\s+Store\s+Neo4j at bolt:.* refuses the user/);
  });

  it("settings that are wrong", async () => {
    const said = await refusal({ PORT: "eighty", LOG_LEVEL: "loud" });
    expect(said).toMatch(/These settings are wrong:\s+PORT is "eighty".*\s+LOG_LEVEL is "loud"/);
  });

  it("a database that dies as it starts shows its last words", async () => {
    const { home, remove } = await throwawayHome();
    mkdirSync(home.neo4j, { recursive: true });
    writeFileSync(join(home.neo4j, "data"), "a file where a folder has to be");
    const said = await refusal({ MITOS_HOME: home.folder });
    remove();
    expect(said).toMatch(/Neo4j ended as it started\. Its last words:\s+\S+/);
    expect(said).toContain(home.logs);
  });
});

describe("provision", () => {
  it("fetches nothing when Neo4j is there", async () => {
    const { home, remove } = await throwawayHome();
    const words: string[] = [];
    const path = process.env.PATH;
    process.env.PATH = program("nothing", "");
    await provision(home, { progress: (said) => words.push(said) });
    process.env.PATH = path;
    expect(words).toEqual([]);
    expect(readdirSync(dirname(home.engine))).not.toContain("lock.json");
    remove();
  });
});

describe("extract", () => {
  it("needs no database, no Java and no home", async () => {
    const article = join(folder, "a.txt");
    writeFileSync(
      article,
      "---\nlang: en\npublishedOn: 2025-08-13\n---\nVladimir Putin met Kim Jong Un on Tuesday.\n",
    );
    const home = join(folder, "home");
    const mitos = callMitos(["extract", article, "--json"], { MITOS_HOME: home, PATH: "", JAVA_HOME: null });
    expect(await mitos.ended).toBe(0);
    const { claims, entities } = JSON.parse(mitos.output());
    expect(entities.map((entity: { name: string }) => entity.name)).toContain("Vladimir Putin");
    expect(claims).toMatchObject([{ type: "MET_WITH", modality: "happened", when: "2025-08-12" }]);
    expect(existsSync(home)).toBe(false);
  });

  it("says which file is not there", async () => {
    expect(await refusal({}, ["extract", "nowhere.txt"])).toContain(
      "nowhere.txt cannot be read: there is no such file.",
    );
  });
});
