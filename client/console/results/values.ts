import type { PlainValue, TypedValue } from "../../../server/contract/cypher-values.ts";

/** What kind of value a cell holds, for its looks and its order. */
export type ValueKind =
  | "null"
  | "boolean"
  | "number"
  | "text"
  | "bytes"
  | "moment"
  | "duration"
  | "point"
  | "node"
  | "relationship"
  | "path"
  | "list"
  | "map";

const kinds: Record<TypedValue["$type"], ValueKind> = {
  Null: "null",
  Boolean: "boolean",
  Integer: "number",
  Float: "number",
  String: "text",
  Base64: "bytes",
  Date: "moment",
  Time: "moment",
  LocalTime: "moment",
  OffsetDateTime: "moment",
  ZonedDateTime: "moment",
  LocalDateTime: "moment",
  Duration: "duration",
  Point: "point",
  Node: "node",
  Relationship: "relationship",
  Path: "path",
  List: "list",
  Map: "map",
};

/** What kind of value it is. */
export const kindOf = (value: TypedValue): ValueKind => kinds[value.$type];

/** Names by which a node is told from others of its label, the likeliest first. */
const NAMES = ["name", "title", "label", "id"];

/** What a node is called, by its properties; null when none of them says. */
export const nameIn = (
  properties: Readonly<Record<string, PlainValue | TypedValue | undefined>>,
): string | null => {
  for (const key of NAMES) {
    const value = properties[key];
    if (typeof value === "string") return value;
    if (typeof value === "object" && value && "$type" in value && value.$type === "String")
      return String(value._value);
  }
  return null;
};

/** Labels that tell something: Mitos gives every entity `Entity` besides its type. */
export const tellingLabels = (labels: readonly string[]): readonly string[] =>
  labels.length > 1 ? labels.filter((label) => label !== "Entity") : labels;

const entriesText = (map: Readonly<Record<string, TypedValue>>, depth: number): string =>
  Object.entries(map)
    .map(([key, value]) => `${key}: ${inText(value, depth + 1)}`)
    .join(", ");

/** A value within another one: strings are quoted there. */
const inText = (value: TypedValue, depth: number): string =>
  value.$type === "String" ? JSON.stringify(value._value) : textOf(value, depth);

const pathText = (parts: readonly TypedValue[], depth: number): string =>
  parts
    .map((part, at) => {
      const before = parts[at - 1];
      if (part.$type !== "Relationship") return textOf(part, depth);
      const backwards =
        before?.$type === "Node" && before._value._element_id !== part._value._start_node_element_id;
      return backwards ? `<-${textOf(part, depth)}-` : `-${textOf(part, depth)}->`;
    })
    .join("");

/** Deeper than this a value is only named: the viewer shows the whole of it. */
const DEEPEST = 6;

/** A value in one line, as Cypher would write it: a node by its labels and name, a relationship by its type. */
export const textOf = (value: TypedValue, depth = 0): string => {
  if (depth > DEEPEST) return "…";
  switch (value.$type) {
    case "Null":
      return "null";
    case "Node": {
      const { _labels, _properties } = value._value;
      const labels = tellingLabels(_labels).map((label) => `:${label}`);
      return `(${[labels.join(""), nameIn(_properties) ?? ""].filter(Boolean).join(" ")})`;
    }
    case "Relationship":
      return `[:${value._value._type}]`;
    case "Path":
      return pathText(value._value, depth);
    case "List":
      return `[${value._value.map((item) => inText(item, depth + 1)).join(", ")}]`;
    case "Map":
      return `{${entriesText(value._value, depth)}}`;
    default:
      return String(value._value);
  }
};

const plainRecord = (map: Readonly<Record<string, TypedValue>>): { [key: string]: PlainValue } =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, plainOf(value)]));

const plainNumber = (text: string): PlainValue => {
  const number = Number(text);
  return Number.isFinite(number) && (Number.isSafeInteger(number) || /[.eE]/.test(text)) ? number : text;
};

/** A value as plain JSON, in the API's own form: whole numbers beyond 2^53, NaN and moments are strings. */
export const plainOf = (value: TypedValue): PlainValue => {
  switch (value.$type) {
    case "Integer":
    case "Float":
      return plainNumber(value._value);
    case "Node": {
      const { _element_id, _labels, _properties } = value._value;
      return { elementId: _element_id, labels: _labels, properties: plainRecord(_properties) };
    }
    case "Relationship": {
      const of = value._value;
      return {
        elementId: of._element_id,
        type: of._type,
        startElementId: of._start_node_element_id,
        endElementId: of._end_node_element_id,
        properties: plainRecord(of._properties),
      };
    }
    case "Path": {
      const [nodes, relationships] = [0, 1].map((side) =>
        value._value.filter((_, at) => at % 2 === side).map(plainOf),
      );
      return { nodes: nodes ?? [], relationships: relationships ?? [] };
    }
    case "List":
      return value._value.map(plainOf);
    case "Map":
      return plainRecord(value._value);
    default:
      return value._value;
  }
};
