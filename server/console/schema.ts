import { z } from "zod";
import { CypherCallable, type CypherKind, type CypherSchemaResponse } from "../contract/cypher-schema.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { allowedProcedures } from "./operators.ts";

const nothing = z.object({});
const strings = z.array(z.string());
const count = z.int().nonnegative();
const spread = z.object({ first: count, last: count, step: z.int().positive() });
const Keys = z.object({ name: z.string(), keys: strings });

const names = statement(
  "console/names.cypher",
  nothing,
  z.object({ labels: strings, types: strings, keys: strings, nodes: count }),
);
const labelKeys = statement("console/label-keys.cypher", spread, Keys);
const typeKeys = statement("console/type-keys.cypher", spread.extend({ most: count }), Keys);
const functions = statement("console/functions.cypher", nothing, CypherCallable);
const procedures = statement("console/procedures.cypher", z.object({ names: strings }), CypherCallable);

/** What Mitos keeps of its own beside the network; a query can ask for it, but it is no part of anybody's graph. */
const ownLabels = new Set(["Exploration", "SavedQuery"]);

/** How many nodes are looked at to learn the properties of labels, and of types, and how many relationships of each. */
const sample = { labels: 20_000, types: 4_000, most: 50 };

/** Half of a sample are the first ids. Ids go beyond the count where things were deleted: twice as far is looked. */
const spreadOver = (nodes: number, most: number) => {
  const first = Math.floor(most / 2);
  const last = Math.max(nodes * 2, most);
  return { first, last, step: Math.max(1, Math.floor((last - first) / first)) };
};

const kinds = (all: readonly string[], met: readonly z.infer<typeof Keys>[]): CypherKind[] => {
  const keysOf = new Map(met.map(({ name, keys }) => [name, keys]));
  return [...all].sort().map((name) => ({ name, properties: keysOf.get(name) ?? [] }));
};

/** The schema of a store of which nothing is known yet. */
export const nothingKnown: CypherSchemaResponse = {
  labels: [],
  relationshipTypes: [],
  propertyKeys: [],
  functions: [],
  procedures: [],
  sampled: true,
};

const limits = { timeout: 10_000 };

/** A schema without properties is better than none, where looking for them takes too long. */
const orNone = (reading: Promise<z.infer<typeof Keys>[]>) => reading.catch(() => null);

/** What a query can name, read from the store as it is now. */
const readSchema = async (store: Store): Promise<CypherSchemaResponse> => {
  const [row] = await names.read(store, {}, limits);
  if (!row) throw new Error("Neo4j does not say which labels it has.");
  const { labels, types, keys, nodes } = row;
  const byLabel = spreadOver(nodes, sample.labels);
  // where all nodes are no more than a sample, their ids are looked for as far as those of labels
  const byType = spreadOver(nodes, nodes <= sample.types ? sample.labels : sample.types);
  const ofLabels = await orNone(labelKeys.read(store, byLabel, limits));
  const ofTypes = await orNone(typeKeys.read(store, { ...byType, most: sample.most }, limits));
  const others = labels.filter((label) => !ownLabels.has(label));
  return {
    labels: kinds(others, ofLabels ?? []),
    relationshipTypes: kinds(types, ofTypes ?? []),
    propertyKeys: [...keys].sort(),
    functions: await functions.read(store, {}, limits),
    procedures: await procedures.read(store, { names: [...allowedProcedures] }, limits),
    sampled: byLabel.step > 1 || byType.step > 1 || !ofLabels || !ofTypes,
  };
};

/** How old what is known may be before it is read anew, in milliseconds. */
const fresh = 20_000;

/**
 * The schema of the store. Many ask for it while they type, so only the first waits for it: later ones get what is known,
 * and when that is old it is read anew for the next.
 */
export const liveSchema = (store: Store): (() => Promise<CypherSchemaResponse>) => {
  let known: Promise<CypherSchemaResponse> | null = null;
  let readAt = 0;
  return () => {
    if (known && Date.now() - readAt < fresh) return known;
    readAt = Date.now();
    const old = known;
    const reading = readSchema(store);
    if (!old) known = reading;
    reading.then(
      () => {
        known = reading;
      },
      () => {
        known = old;
      },
    );
    return old ?? reading;
  };
};
