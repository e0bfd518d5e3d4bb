import { z } from "zod";

/** A value of a Neo4j record in plain JSON; integers beyond 2^53 and temporal values are strings. */
export type PlainValue = null | boolean | number | string | PlainValue[] | { [key: string]: PlainValue };
export const PlainValue: z.ZodType<PlainValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(PlainValue),
    z.record(z.string(), PlainValue),
  ]),
);

/** The types whose `_value` is text: numbers too, so that no digit is lost on the way through JSON. */
export const textTypes = [
  ...["Integer", "Float", "String", "Base64"],
  ...["Date", "Time", "LocalTime", "OffsetDateTime", "ZonedDateTime", "LocalDateTime", "Duration", "Point"],
] as const;

export interface TypedNode {
  $type: "Node";
  _value: { _element_id: string; _labels: string[]; _properties: Record<string, TypedValue> };
}
export interface TypedRelationship {
  $type: "Relationship";
  _value: {
    _element_id: string;
    _start_node_element_id: string;
    _end_node_element_id: string;
    _type: string;
    _properties: Record<string, TypedValue>;
  };
}

/**
 * A value with its type and without loss, as in the typed JSON of Neo4j's Query API: `{"$type": "Integer", "_value":
 * "9007199254740993"}`. Float may be "NaN", "Infinity", "-Infinity" and "-0.0"; Base64 holds bytes; temporal values are
 * ISO 8601 (a ZonedDateTime ends with its zone in brackets); a Point is "SRID=4326;POINT (23.7 37.9)", with "POINT Z"
 * and a third coordinate in three dimensions; a Path has nodes and relationships by turns.
 */
export type TypedValue =
  | { $type: "Null"; _value: null }
  | { $type: "Boolean"; _value: boolean }
  | { $type: (typeof textTypes)[number]; _value: string }
  | { $type: "List"; _value: TypedValue[] }
  | { $type: "Map"; _value: Record<string, TypedValue> }
  | TypedNode
  | TypedRelationship
  | { $type: "Path"; _value: (TypedNode | TypedRelationship)[] };

const nodeOf = (properties: z.ZodType<Record<string, TypedValue>>): z.ZodType<TypedNode> =>
  z.object({
    $type: z.literal("Node"),
    _value: z.object({ _element_id: z.string(), _labels: z.array(z.string()), _properties: properties }),
  });
const relationshipOf = (properties: z.ZodType<Record<string, TypedValue>>): z.ZodType<TypedRelationship> =>
  z.object({
    $type: z.literal("Relationship"),
    _value: z.object({
      _element_id: z.string(),
      _start_node_element_id: z.string(),
      _end_node_element_id: z.string(),
      _type: z.string(),
      _properties: properties,
    }),
  });
export const TypedValue: z.ZodType<TypedValue> = z.lazy(() => {
  const map = z.record(z.string(), TypedValue);
  const [node, relationship] = [nodeOf(map), relationshipOf(map)];
  return z.union([
    z.object({ $type: z.literal("Null"), _value: z.null() }),
    z.object({ $type: z.literal("Boolean"), _value: z.boolean() }),
    z.object({ $type: z.enum(textTypes), _value: z.string() }),
    z.object({ $type: z.literal("List"), _value: z.array(TypedValue) }),
    z.object({ $type: z.literal("Map"), _value: map }),
    node,
    relationship,
    z.object({ $type: z.literal("Path"), _value: z.array(z.union([node, relationship])) }),
  ]);
});
