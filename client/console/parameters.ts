import { z } from "zod";

/** The types that a parameter can be given; `auto` reads what was written as JSON, and as plain text when it is none. */
export const parameterTypes = [
  ...["auto", "String", "Integer", "Float", "Boolean", "Date", "LocalDateTime", "ZonedDateTime"],
  ...["Duration", "Point"],
] as const;

export const WrittenParameter = z.object({ text: z.string(), type: z.string() });
/** A parameter as it stands in its field. */
export type WrittenParameter = z.infer<typeof WrittenParameter>;
export type WrittenParameters = Readonly<Record<string, WrittenParameter>>;

/** What a field means: the value as the API takes it and the name of its type, or what is wrong with it. */
export type ReadParameter =
  | { value: unknown; type: string; fault: null }
  | { value: null; type: string; fault: "json" | "integer" | "float" | "boolean" | "date" };

const WHOLE = /^[+-]?\d+$/;
const DECIMAL = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|NaN|[+-]?Infinity)$/;
const DAY = /^[+-]?\d{4,9}-\d{2}-\d{2}$/;

const typed = (type: string, text: string): ReadParameter => ({
  value: { $type: type, _value: text },
  type,
  fault: null,
});
const wrong = (type: string, fault: "json" | "integer" | "float" | "boolean" | "date"): ReadParameter => ({
  value: null,
  type,
  fault,
});

const typeOf = (value: unknown): string => {
  if (value === null) return "Null";
  if (Array.isArray(value)) return "List";
  if (typeof value === "object") return "Map";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
};

const readAuto = (text: string): ReadParameter => {
  const trimmed = text.trim();
  // a whole number goes as its digits: JSON would round those beyond 2^53
  if (WHOLE.test(trimmed)) return typed("Integer", trimmed);
  try {
    const value = JSON.parse(trimmed) as unknown;
    return { value, type: typeOf(value), fault: null };
  } catch {
    return /^[[{"]/.test(trimmed) ? wrong("auto", "json") : { value: text, type: "String", fault: null };
  }
};

/** Reads one field. Nothing written is null, but for a text, which may be empty. */
export const readParameter = ({ text, type }: WrittenParameter): ReadParameter => {
  const trimmed = text.trim();
  if (type === "String") return { value: text, type, fault: null };
  if (trimmed === "") return { value: null, type: "Null", fault: null };
  if (type === "Integer") return WHOLE.test(trimmed) ? typed(type, trimmed) : wrong(type, "integer");
  if (type === "Float") return DECIMAL.test(trimmed) ? typed(type, trimmed) : wrong(type, "float");
  if (type === "Boolean")
    return /^(true|false)$/i.test(trimmed)
      ? { value: trimmed.toLowerCase() === "true", type, fault: null }
      : wrong(type, "boolean");
  if (type === "Date") return DAY.test(trimmed) ? typed(type, trimmed) : wrong(type, "date");
  return type === "auto" ? readAuto(text) : typed(type, trimmed);
};

/** A value as it is written into a field: the inverse of reading it. */
export const writeParameter = (value: unknown): WrittenParameter => {
  if (value === null || value === undefined) return { text: "", type: "auto" };
  if (
    typeof value === "object" &&
    "$type" in value &&
    "_value" in value &&
    typeof value._value === "string"
  ) {
    const type = String(value.$type);
    return { text: value._value, type: type === "Integer" ? "auto" : type };
  }
  if (typeof value !== "string") return { text: JSON.stringify(value), type: "auto" };
  const read = readParameter({ text: value, type: "auto" });
  return { text: value, type: read.value === value ? "auto" : "String" };
};

/** The values of the parameters that a query names, as the API takes them; one that nobody wrote is null. */
export const valuesFor = (names: readonly string[], written: WrittenParameters): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, written[name] ? readParameter(written[name]).value : null]));

/** The names whose fields cannot be read. */
export const faultyParameters = (names: readonly string[], written: WrittenParameters): string[] =>
  names.filter((name) => written[name] && readParameter(written[name]).fault);
