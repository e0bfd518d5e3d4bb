import neo4j, { type Node, type Relationship } from "neo4j-driver";
import type { TypedNode, TypedRelationship, TypedValue } from "../../../server/contract/cypher-values.ts";

/**
 * A value of Cypher as a text that is the same for the same value of the same type, and for no other: the common
 * ground on which what the driver gives is compared with what the API gives.
 */
export type Canonical = string;

const entriesOf = (entries: [string, Canonical][]): Canonical =>
  `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}: ${value}`)
    .join(", ")}}`;

const float = (value: number): Canonical => `Float ${Object.is(value, -0) ? "-0" : value}`;
const point = (srid: number, coordinates: number[]): Canonical => `Point ${srid} ${coordinates.join(" ")}`;
const node = (id: string, labels: readonly string[], properties: Canonical): Canonical =>
  `Node ${id} ${JSON.stringify([...labels].sort())} ${properties}`;
const relationship = (
  id: string,
  type: string,
  start: string,
  end: string,
  properties: Canonical,
): Canonical => `Relationship ${id} ${type} ${start} ${end} ${properties}`;

const mapOfDriver = (map: object): Canonical =>
  entriesOf(Object.entries(map).map(([key, value]) => [key, fromDriver(value)]));
const nodeOfDriver = ({ elementId, labels, properties }: Node): Canonical =>
  node(elementId, labels, mapOfDriver(properties));
const relationshipOfDriver = (given: Relationship): Canonical =>
  relationship(
    given.elementId,
    given.type,
    given.startNodeElementId,
    given.endNodeElementId,
    mapOfDriver(given.properties),
  );

const temporalOfDriver = (value: object): Canonical | null => {
  if (neo4j.isDate(value)) return `Date ${value}`;
  if (neo4j.isTime(value)) return `Time ${value}`;
  if (neo4j.isLocalTime(value)) return `LocalTime ${value}`;
  if (neo4j.isLocalDateTime(value)) return `LocalDateTime ${value}`;
  if (neo4j.isDateTime(value)) return `${value.timeZoneId ? "Zoned" : "Offset"}DateTime ${value}`;
  return neo4j.isDuration(value) ? `Duration ${value}` : null;
};

/** A value as the bare driver gives it. */
export const fromDriver = (value: unknown): Canonical => {
  if (value === null) return "Null";
  if (typeof value === "boolean") return `Boolean ${value}`;
  if (typeof value === "string") return `String ${JSON.stringify(value)}`;
  if (typeof value === "number") return float(value);
  if (typeof value !== "object") throw new Error(`The driver gave ${String(value)}.`);
  if (neo4j.isInt(value)) return `Integer ${value}`;
  if (Array.isArray(value)) return `[${value.map(fromDriver).join(", ")}]`;
  if (neo4j.isNode(value)) return nodeOfDriver(value);
  if (neo4j.isRelationship(value)) return relationshipOfDriver(value);
  if (neo4j.isPath(value)) {
    const rest = value.segments.flatMap(({ relationship: hop, end }) => [
      relationshipOfDriver(hop),
      nodeOfDriver(end),
    ]);
    return `Path ${[nodeOfDriver(value.start), ...rest].join(" ")}`;
  }
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    return point(srid.toNumber(), z === undefined ? [x, y] : [x, y, z]);
  }
  return temporalOfDriver(value) ?? mapOfDriver(value);
};

const mapOfApi = (map: Record<string, TypedValue>): Canonical =>
  entriesOf(Object.entries(map).map(([key, value]) => [key, fromApi(value)]));

const graphOfApi = ({ $type, _value }: TypedNode | TypedRelationship): Canonical =>
  $type === "Node"
    ? node(_value._element_id, _value._labels, mapOfApi(_value._properties))
    : relationship(
        _value._element_id,
        _value._type,
        _value._start_node_element_id,
        _value._end_node_element_id,
        mapOfApi(_value._properties),
      );

/** A value as the API gives it when it is asked for typed values. */
export const fromApi = (typed: TypedValue): Canonical => {
  switch (typed.$type) {
    case "Null":
      return "Null";
    case "String":
      return `String ${JSON.stringify(typed._value)}`;
    case "Float":
      return float(Number(typed._value));
    case "List":
      return `[${typed._value.map(fromApi).join(", ")}]`;
    case "Map":
      return mapOfApi(typed._value);
    case "Node":
    case "Relationship":
      return graphOfApi(typed);
    case "Path":
      return `Path ${typed._value.map(graphOfApi).join(" ")}`;
    case "Point": {
      const [, srid, numbers = ""] = /^SRID=(\d+);POINT(?: Z)? \((.*)\)$/.exec(typed._value) ?? [];
      return point(Number(srid), numbers.split(" ").map(Number));
    }
    default:
      return `${typed.$type} ${typed._value}`;
  }
};

/** The types of a value without the values, for what is another one each time (a clock, a die). */
export const shapeOf = (canonical: Canonical): string =>
  canonical.replace(/(\w+) (?:"(?:\\.|[^"\\])*"|[^\s,[\]{}]+)/g, "$1");
