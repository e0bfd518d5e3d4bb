import neo4j from "neo4j-driver";
import type { PlainValue } from "../contract/cypher-values.ts";

/** A value that must not be sent on: too deep (a stack would overflow somewhere else), or posing as another type. */
export class UnfitValue extends Error {
  override name = "UnfitValue";
}

const maxDepth = 100;

/** @throws UnfitValue when `what` nests deeper than Neo4j and the driver take safely */
export const checkDepth = (what: string, depth: number): void => {
  if (depth > maxDepth) throw new UnfitValue(`${what} nests deeper than ${maxDepth}.`);
};

const plainInteger = (low: {
  inSafeRange(): boolean;
  toNumber(): number;
  toString(): string;
}): number | string => (low.inSafeRange() ? low.toNumber() : low.toString());

/** Records of the driver carry a type that `JSON` does not have; each is written as the contract says. */
const plainGraph = (value: object, depth: number): PlainValue | undefined => {
  if (neo4j.isNode(value)) {
    const { elementId, labels, properties } = value;
    return { elementId, labels, properties: plainRecord(properties, depth) };
  }
  if (neo4j.isRelationship(value)) {
    const { elementId, type, startNodeElementId, endNodeElementId, properties } = value;
    return {
      elementId,
      type,
      startElementId: startNodeElementId,
      endElementId: endNodeElementId,
      properties: plainRecord(properties, depth),
    };
  }
  if (neo4j.isPath(value)) {
    const relationships = value.segments.map((segment) => segment.relationship);
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return { nodes: toPlain(nodes, depth), relationships: toPlain(relationships, depth) };
  }
  return undefined;
};

const isTemporal = (value: object): boolean =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

const plainRecord = (record: object, depth: number): { [key: string]: PlainValue } =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toPlain(value, depth + 1)]));

/** A map as the driver makes it; all its own types are of classes. Told first, for most values of many rows are one. */
const isMap = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/**
 * Turns a value of a Neo4j record into plain JSON: integers are numbers when they are safe and strings when not, dates
 * and durations are ISO strings, nodes, relationships and paths are objects as in `server/contract/cypher.ts`.
 * @throws UnfitValue when lists and maps nest deeper than 100
 */
export const toPlain = (value: unknown, depth = 0): PlainValue => {
  checkDepth("A value in the answer", depth);
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return plainInteger(neo4j.int(value));
  if (typeof value !== "object") return typeof value === "boolean" ? value : String(value);
  if (neo4j.isInt(value)) return plainInteger(value);
  if (Array.isArray(value)) return value.map((item) => toPlain(item, depth + 1));
  if (isMap(value)) return plainRecord(value, depth);
  if (value instanceof Int8Array) return [...value];
  if (isTemporal(value) || neo4j.isPoint(value)) return String(value);
  return plainGraph(value, depth) ?? plainRecord(value, depth);
};

/** The marks by which the driver knows its own types; a map with one of them would go over the wire as a structure. */
const driverMark = /^__is\w+__$/;

/** How an object inside parameters is read, at its depth. */
type ReadMap = (map: object, depth: number) => unknown;

/**
 * Turns plain JSON into parameters: whole numbers become integers of Neo4j; lists and maps are copied.
 * @param readMap reads an object in another way than as a map
 * @throws UnfitValue when lists and maps nest deeper than 100, or a key poses as a type of the driver (`__isInteger__`)
 */
export const toParameter = (value: unknown, depth = 0, readMap: ReadMap = toParameters): unknown => {
  checkDepth("A parameter", depth);
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => toParameter(item, depth + 1, readMap));
  if (typeof value !== "object" || value === null) return value ?? null;
  return readMap(value, depth + 1);
};

/** Turns a map of plain JSON into parameters, as `toParameter` does for one value. */
export function toParameters(
  values: object,
  depth = 0,
  readMap: ReadMap = toParameters,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, item]) => {
      if (driverMark.test(key)) throw new UnfitValue(`A parameter may not have the key ${key}.`);
      return [key, toParameter(item, depth, readMap)];
    }),
  );
}
