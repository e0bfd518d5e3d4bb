import { join, resolve, sep } from "node:path";
import { z } from "zod";
import { packageRoot } from "./paths.ts";
import { Trouble } from "./trouble.ts";

export const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** Beside package.json in a checkout; in the current folder when Mitos is installed as a package. */
const defaultHome = (): string =>
  packageRoot.split(sep).includes("node_modules") ? resolve(".mitos") : join(packageRoot, ".mitos");

const Settings = z
  .object({
    PORT: z.coerce
      .number({ error: "must be a number from 0 to 65535, for example PORT=4748" })
      .int("must be a whole number, for example PORT=4748")
      .min(0, "must be a number from 0 to 65535; 0 takes any free port")
      .max(65535, "must be a number from 0 to 65535, for example PORT=4748")
      .default(4747),
    HOST: z
      .string()
      .regex(/^[^\s/]+$/, "must be an address or a name without http://, for example HOST=127.0.0.1")
      .default("127.0.0.1"),
    MITOS_HOME: z.string().default(defaultHome),
    NEO4J_URI: z
      .string()
      .regex(
        /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+\/?$/,
        "must start with neo4j://, neo4j+s://, bolt:// or bolt+s://, for example NEO4J_URI=bolt://127.0.0.1:7687",
      )
      .optional(),
    NEO4J_USER: z.string().default("neo4j"),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().default("neo4j"),
    NEO4J_READER: z.string().optional(),
    NEO4J_READER_PASSWORD: z.string().optional(),
    LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` }).default("info"),
  })
  .refine((settings) => !settings.NEO4J_URI || settings.NEO4J_PASSWORD, {
    path: ["NEO4J_PASSWORD"],
    message: "is needed together with NEO4J_URI",
    when: () => true,
  })
  .refine((settings) => !settings.NEO4J_READER || settings.NEO4J_READER_PASSWORD, {
    path: ["NEO4J_READER_PASSWORD"],
    message: "is needed together with NEO4J_READER",
    when: () => true,
  });

/** How to reach a Neo4j over Bolt. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Another account, for what people write themselves in the console. */
  reader?: { user: string; password: string };
}

/** What Mitos was told by its environment. `neo4j` is null when Mitos is to run a Neo4j of its own under `home`. */
export interface Config {
  port: number;
  host: string;
  home: string;
  neo4j: Neo4jAddress | null;
  logLevel: (typeof logLevels)[number];
}

/**
 * Reads the settings from the environment; an empty variable counts as not set.
 * @throws Trouble with one message that lists every setting that is wrong
 */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(
    Object.keys(Settings.shape)
      .map((name) => [name, environment[name]?.trim()] as const)
      .filter(([, value]) => value),
  );
  const read = Settings.safeParse(given);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const value = name in given && !name.endsWith("PASSWORD") ? ` is "${given[name]}" but` : "";
      return `  ${name}${value} ${issue.message}.`;
    });
    throw new Trouble(`These settings are wrong:\n${lines.join("\n")}\nSet them right and start again.`);
  }
  const settings = read.data;
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings;
  const { NEO4J_READER: readerName, NEO4J_READER_PASSWORD: readerPassword } = settings;
  const reader =
    readerName && readerPassword ? { reader: { user: readerName, password: readerPassword } } : {};
  return {
    port: settings.PORT,
    host: settings.HOST,
    home: resolve(settings.MITOS_HOME),
    neo4j: uri && password ? { uri, user, password, database, ...reader } : null,
    logLevel: settings.LOG_LEVEL,
  };
};
