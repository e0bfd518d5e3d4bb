import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import {
  type TypedNode,
  type TypedRelationship,
  type TypedValue,
  textTypes,
} from "../contract/cypher-values.ts";
import { readText, type TextType, writeText } from "./typed-text.ts";
import { checkDepth, toParameter, toParameters, UnfitValue } from "./values.ts";

const typedRecord = (record: object, depth: number): Record<string, TypedValue> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toTyped(value, depth + 1)]));

const typedNode = ({ elementId, labels, properties }: Node, depth: number): TypedNode => ({
  $type: "Node",
  _value: { _element_id: elementId, _labels: labels, _properties: typedRecord(properties, depth) },
});

const typedRelationship = (relationship: Relationship, depth: number): TypedRelationship => ({
  $type: "Relationship",
  _value: {
    _element_id: relationship.elementId,
    _start_node_element_id: relationship.startNodeElementId,
    _end_node_element_id: relationship.endNodeElementId,
    _type: relationship.type,
    _properties: typedRecord(relationship.properties, depth),
  },
});

const typedPath = ({ start, segments }: Path, depth: number): TypedValue => ({
  $type: "Path",
  _value: [
    typedNode(start, depth),
    ...segments.flatMap(({ relationship, end }) => [
      typedRelationship(relationship, depth),
      typedNode(end, depth),
    ]),
  ],
});

/**
 * Turns a value of a Neo4j record into JSON that keeps its type and all of its digits.
 * @throws UnfitValue when lists and maps nest deeper than 100
 */
export const toTyped = (value: unknown, depth = 0): TypedValue => {
  checkDepth("A value in the answer", depth);
  if (value === null || value === undefined) return { $type: "Null", _value: null };
  if (typeof value === "boolean") return { $type: "Boolean", _value: value };
  const text = writeText(value);
  if (text) return text;
  if (Array.isArray(value)) return { $type: "List", _value: value.map((item) => toTyped(item, depth + 1)) };
  if (neo4j.isNode(value as object)) return typedNode(value as Node, depth);
  if (neo4j.isRelationship(value as object)) return typedRelationship(value as Relationship, depth);
  if (neo4j.isPath(value as object)) return typedPath(value as Path, depth);
  return { $type: "Map", _value: typedRecord(value as object, depth) };
};

const isTextType = (type: string): type is TextType => (textTypes as readonly string[]).includes(type);

const wrong = (type: string, what: string): never => {
  throw new UnfitValue(`A parameter of type ${type} ${what}.`);
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fromTyped = (type: string, value: unknown, depth: number): unknown => {
  if (isTextType(type))
    return typeof value === "string" ? readText(type, value) : wrong(type, "has its value as text");
  if (type === "Null") return null;
  if (type === "Boolean") return typeof value === "boolean" ? value : wrong(type, "is true or false");
  if (type === "List")
    return Array.isArray(value)
      ? value.map((item) => toParameter(item, depth + 1, readMap))
      : wrong(type, "holds an array");
  if (type === "Map") return isMap(value) ? readParameters(value, depth + 1) : wrong(type, "holds an object");
  return wrong(type, "cannot be sent: send an id and look it up in the query");
};

/** Exactly these two keys say that an object is a typed value and not a map. */
const readMap = (map: object, depth: number): unknown => {
  const { $type: type, _value: value, ...rest } = map as Record<string, unknown>;
  return typeof type === "string" && "_value" in map && Object.keys(rest).length === 0
    ? fromTyped(type, value, depth)
    : readParameters(map, depth);
};

/**
 * Turns parameters as people send them, plain JSON or `TypedValue` at any depth, into values of the driver.
 * @throws UnfitValue that says which value cannot be sent, and why
 */
export const readParameters = (values: object, depth = 0): Record<string, unknown> =>
  toParameters(values, depth, readMap);
