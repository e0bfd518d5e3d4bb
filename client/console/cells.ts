import type { PlainValue } from "../../server/contract/cypher-values.ts";

/** What kind of value a cell holds, for its looks: a node and a relationship are objects of a known shape. */
export type CellKind = "null" | "number" | "boolean" | "text" | "node" | "relationship" | "structure";

const isObject = (value: PlainValue): value is { [key: string]: PlainValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The kind of one value. */
export const kindOf = (value: PlainValue): CellKind => {
  if (value === null) return "null";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "text";
  if (isObject(value) && "elementId" in value) return "labels" in value ? "node" : "relationship";
  return "structure";
};

const nameIn = (properties: PlainValue | undefined): string | null => {
  if (!properties || !isObject(properties)) return null;
  const { name, title, id } = properties;
  return [name, title, id].find((value) => typeof value === "string") ?? null;
};

/** A value as one line of text: a node by its label and name, a relationship by its type, the rest as JSON. */
export const textOf = (value: PlainValue): string => {
  if (value === null) return "null";
  if (typeof value !== "object") return String(value);
  if (isObject(value) && "elementId" in value) {
    const labels = Array.isArray(value.labels) ? value.labels.filter((label) => label !== "Entity") : null;
    if (labels) return `(:${labels.join(":")}) ${nameIn(value.properties) ?? ""}`.trim();
    return `[:${String(value.type)}]`;
  }
  return JSON.stringify(value);
};
