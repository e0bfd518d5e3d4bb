#!/usr/bin/env node
import { Command } from "commander";
import { readConfig } from "./config.ts";
import { version } from "./paths.ts";
import { Trouble } from "./trouble.ts";

const settings = `
Settings (environment):
  PORT            port of the page and the API (4747)
  HOST            address to listen on (127.0.0.1)
  MITOS_HOME      where Neo4j, its store and its password are kept (.mitos)
  NEO4J_URI       use this Neo4j, 5.26 or newer, in place of Mitos's own: bolt://… neo4j://… neo4j+s://…
  NEO4J_USER      its user (neo4j)
  NEO4J_PASSWORD  its password
  NEO4J_DATABASE  its database (neo4j)
  LOG_LEVEL       trace, debug, info, warn, error, fatal or silent (info)

Examples:
  mitos start                                   database, API and page; Ctrl-C stops everything
  PORT=8080 mitos start --no-open               on another port, leaving the browser alone
  mitos ingest article.txt notes/*.md           read articles into the network
  mitos extract article.txt                     what would be read, without a database
  mitos extract article.txt --json | jq .claims
  NEO4J_URI=bolt://db:7687 NEO4J_PASSWORD=… mitos check
`;

const program = new Command("mitos")
  .description("Reads news articles and shows who did what with whom, with the sentence behind every tie.")
  .version(version)
  .addHelpText("after", settings)
  .showHelpAfterError("Run `mitos --help` to see what can be asked.");

program
  .command("start")
  .description("start the database, read the first articles, and serve the page and the API")
  .option("--no-open", "do not open the browser")
  .action(async ({ open }: { open: boolean }) => {
    const { start } = await import("./commands/start.ts");
    process.exitCode = await start(readConfig(), { open });
  });

program
  .command("ingest")
  .description("read articles into the network; the same article again changes nothing")
  .argument("<files...>", "text files, with or without front matter (id, title, lang, publishedOn, url)")
  .addHelpText("after", "\nWhile Mitos runs, its database is used; else one is started for the while.")
  .action(async (files: string[]) => {
    const { ingest } = await import("./commands/ingest.ts");
    process.exitCode = await ingest(readConfig(), files);
  });

program
  .command("extract")
  .description("show the entities and claims of an article; needs no database")
  .argument("<file>", "a text file, or - for standard input")
  .option("--json", "print all of it as JSON, with offsets into the text")
  .action(async (file: string, { json }: { json?: boolean }) => {
    const { extractFile } = await import("./commands/extract.ts");
    await extractFile(file, { json: json ?? false });
  });

program
  .command("check")
  .description("say whether everything needed is there, and what is in the store")
  .action(async () => {
    const { check } = await import("./commands/check.ts");
    process.exitCode = await check(readConfig());
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Trouble) console.error(`\n${error.message}`);
  else console.error("\nThis is a fault of Mitos, not yours:", error);
  process.exitCode = 1;
}
