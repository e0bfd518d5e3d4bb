#!/usr/bin/env node
import { Command, Option } from "commander";
import type { CypherOptions } from "./commands/cypher.ts";
import { formats } from "./commands/formats.ts";
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
  NEO4J_READER    another user for the console, one that may not write; NEO4J_READER_PASSWORD is its password
  LOG_LEVEL       trace, debug, info, warn, error, fatal or silent (info)

Examples:
  mitos start                                   database, API and page; Ctrl-C stops everything
  PORT=8080 mitos start --no-open               on another port, leaving the browser alone
  mitos ingest article.txt notes/*.md           read articles into the network
  mitos extract article.txt                     what would be read, without a database
  mitos extract article.txt --json | jq .claims
  mitos cypher "MATCH (n:Person) RETURN n.name"  run a query; mitos cypher --help says more
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

const cypherHelp = `
QUERY only reads; what would write is refused. The database of the running Mitos is used, else one is started for the while.
Rows go to standard output as they come, all else to standard error. EXPLAIN or PROFILE in front of the query prints its plan.

Exit codes:
  0    done
  1    something else went wrong: no database, a file that cannot be read
  2    the query is refused or not valid
  3    a limit was reached: 15 seconds, 10,000 rows, 8 MB, memory; rows that were printed are right but not all
  130  stopped

Examples:
  mitos cypher "MATCH (n:Person) RETURN n.name, n.ties ORDER BY n.ties DESC"
  mitos cypher "MATCH (a {id: \\$id})-[t]->(b) RETURN type(t) AS tie, b.name" --param id=kim-jong-un
  mitos cypher 'UNWIND $days AS day RETURN date(day)' --param 'days=["2025-08-12"]'
  mitos cypher - --params-file params.json --format csv < query.cypher > rows.csv
  mitos cypher "MATCH (c:Claim) RETURN c" --format ndjson | jq .c.properties.type
  mitos cypher "PROFILE MATCH (n)-[t:MET_WITH]->(m) RETURN count(t)"
`;

program
  .command("cypher")
  .description("run a reading query in Cypher and print its rows")
  .argument("<query>", "the query, or - to read it from standard input")
  .option(
    "--param <name=value>",
    "a parameter; the value is JSON, else text",
    (pair, all: string[]) => [...all, pair],
    [],
  )
  .option("--params-file <file>", "a JSON object with parameters")
  .addOption(new Option("--format <format>", "how to print").choices(formats).default("table"))
  .option("--typed", "print each value with its type, as Neo4j's Query API does")
  .option("--rows <number>", "stop after so many rows, 10,000 at most", Number)
  .option("--seconds <number>", "stop after so long, 15 seconds at most", Number)
  .addHelpText("after", cypherHelp)
  .action(async (query: string, options: CypherOptions) => {
    const { cypher } = await import("./commands/cypher.ts");
    process.exitCode = await cypher(readConfig(), query, options);
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
