import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../server/config.ts";
import { Trouble } from "../../server/trouble.ts";

const messageOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof Trouble) return error.message;
    throw error;
  }
  throw new Error("The settings were taken.");
};

describe("readConfig", () => {
  it("runs its own Neo4j on loopback when nothing is set", () => {
    expect(readConfig({})).toEqual({
      port: 4747,
      host: "127.0.0.1",
      home: resolve(import.meta.dirname, "../../.mitos"),
      neo4j: null,
      logLevel: "info",
    });
  });

  it("takes every setting", () => {
    const config = readConfig({
      PORT: " 8080 ",
      HOST: "0.0.0.0",
      MITOS_HOME: "/srv/mitos",
      NEO4J_URI: "neo4j+s://abc.databases.neo4j.io",
      NEO4J_USER: "reader",
      NEO4J_PASSWORD: "secret",
      NEO4J_DATABASE: "news",
      LOG_LEVEL: "debug",
    });
    expect(config).toEqual({
      port: 8080,
      host: "0.0.0.0",
      home: "/srv/mitos",
      neo4j: {
        uri: "neo4j+s://abc.databases.neo4j.io",
        user: "reader",
        password: "secret",
        database: "news",
      },
      logLevel: "debug",
    });
  });

  it("takes an account for reading, with its password", () => {
    const given = { NEO4J_URI: "bolt://db", NEO4J_PASSWORD: "secret", NEO4J_READER: "mitos_reader" };
    expect(readConfig({ ...given, NEO4J_READER_PASSWORD: "read" }).neo4j?.reader).toEqual({
      user: "mitos_reader",
      password: "read",
    });
    expect(messageOf(given)).toMatch(/NEO4J_READER_PASSWORD is needed together with NEO4J_READER/);
  });

  it("takes an empty variable as not set", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: " " })).toEqual(readConfig({}));
  });

  it("lists everything that is wrong in one message, with an example of what is right", () => {
    const message = messageOf({ PORT: "http", NEO4J_URI: "http://db:7474", LOG_LEVEL: "loud" });
    expect(message).toMatch(/PORT is "http" but must be a number/);
    expect(message).toMatch(/NEO4J_URI is "http:\/\/db:7474" but must start with neo4j:/);
    expect(message).toMatch(/NEO4J_PASSWORD is needed together with NEO4J_URI/);
    expect(message).toMatch(/LOG_LEVEL is "loud" but must be one of silent/);
  });

  it.each(["-1", "65536", "80.5"])("refuses PORT=%s", (port) => {
    expect(messageOf({ PORT: port })).toContain(`PORT is "${port}" but must be`);
  });

  it("never shows the password", () => {
    expect(messageOf({ NEO4J_URI: "nonsense", NEO4J_PASSWORD: "s3cret" })).not.toContain("s3cret");
  });
});
