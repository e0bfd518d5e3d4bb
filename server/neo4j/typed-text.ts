import neo4j from "neo4j-driver";
import type { textTypes } from "../contract/cypher-values.ts";
import { UnfitValue } from "./values.ts";

export type TextType = (typeof textTypes)[number];

const floatWords: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
};

/** A float in the fewest digits that give it back, always with a point or an exponent: 1.0, -0.0, 1e+21, NaN. */
export const floatText = (value: number): string => {
  if (Object.is(value, -0)) return "-0.0";
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
};

const readFloat = (text: string): number => {
  const value =
    floatWords[text] ?? (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : null);
  if (value === null) throw new Error("a Float is written like 0.5, 1e9, NaN or -Infinity");
  return value;
};

const readInteger = (text: string): unknown => {
  if (!/^[-+]?\d{1,25}$/.test(text) || BigInt.asIntN(64, BigInt(text)) !== BigInt(text))
    throw new Error("an Integer has only digits and lies between -2^63 and 2^63 - 1");
  return neo4j.int(text.replace(/^\+/, ""));
};

const readBytes = (text: string): Int8Array => {
  if (!/^(?:[\w+/-]{4})*(?:[\w+/-]{2,3}={0,2})?$/.test(text)) throw new Error("bytes are written in Base64");
  return new Int8Array(Buffer.from(text, "base64"));
};

const pointText = ({
  srid,
  x,
  y,
  z,
}: {
  srid: unknown;
  x: number;
  y: number;
  z?: number | undefined;
}): string => {
  const numbers = [x, y, ...(z === undefined ? [] : [z])].map(floatText);
  return `SRID=${srid};POINT ${z === undefined ? "" : "Z "}(${numbers.join(" ")})`;
};

const readPoint = (text: string): unknown => {
  const parts = /^SRID=(\d+);\s*POINT\s*(Z?)\s*\(([^()]*)\)$/i.exec(text);
  const numbers = parts?.[3]?.trim().split(/\s+/).map(readFloat) ?? [];
  const [x, y, z] = numbers;
  if (!parts || x === undefined || y === undefined || numbers.length !== (parts[2] ? 3 : 2))
    throw new Error('a Point is written like "SRID=4326;POINT (23.7 37.9)" or "SRID=9157;POINT Z (1 2 3)"');
  return new neo4j.types.Point(neo4j.int(parts[1] ?? 0), x, y, z);
};

/** An offset and a zone tell the same kind of value apart: one with a zone in brackets has a name to keep. */
const readDateTime =
  (zoned: boolean) =>
  (text: string): unknown => {
    if (text.endsWith("]") !== zoned)
      throw new Error(
        zoned ? "a ZonedDateTime ends with its zone: [Europe/Athens]" : "an OffsetDateTime has no zone",
      );
    return neo4j.types.DateTime.fromString(text);
  };

const readers: Readonly<Record<TextType, (text: string) => unknown>> = {
  Integer: readInteger,
  Float: readFloat,
  String: (text) => text,
  Base64: readBytes,
  Date: (text) => neo4j.types.Date.fromString(text),
  Time: (text) => neo4j.types.Time.fromString(text),
  LocalTime: (text) => neo4j.types.LocalTime.fromString(text),
  OffsetDateTime: readDateTime(false),
  ZonedDateTime: readDateTime(true),
  LocalDateTime: (text) => neo4j.types.LocalDateTime.fromString(text),
  Duration: (text) => neo4j.types.Duration.fromString(text),
  Point: readPoint,
};

/**
 * The value of the driver that a text stands for, by its type as in `TypedValue`.
 * @throws UnfitValue that says how such a value is written
 */
export const readText = (type: TextType, text: string): unknown => {
  try {
    return readers[type](text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnfitValue(`The parameter value "${text.slice(0, 80)}" is no ${type}: ${reason}.`);
  }
};

/** The type and the text of a value of the driver that `TypedValue` writes as text; undefined for all others. */
export const writeText = (value: unknown): { $type: TextType; _value: string } | undefined => {
  if (typeof value === "string") return { $type: "String", _value: value };
  if (typeof value === "number") return { $type: "Float", _value: floatText(value) };
  if (typeof value === "bigint") return { $type: "Integer", _value: String(value) };
  if (typeof value !== "object" || value === null) return undefined;
  if (neo4j.isInt(value)) return { $type: "Integer", _value: value.toString() };
  if (value instanceof Int8Array) return { $type: "Base64", _value: Buffer.from(value).toString("base64") };
  if (neo4j.isPoint(value)) return { $type: "Point", _value: pointText(value) };
  const type = temporalType(value);
  return type && { $type: type, _value: String(value) };
};

const temporalType = (value: object): TextType | undefined => {
  if (neo4j.isDate(value)) return "Date";
  if (neo4j.isDateTime(value)) return value.timeZoneId == null ? "OffsetDateTime" : "ZonedDateTime";
  if (neo4j.isLocalDateTime(value)) return "LocalDateTime";
  if (neo4j.isTime(value)) return "Time";
  if (neo4j.isLocalTime(value)) return "LocalTime";
  return neo4j.isDuration(value) ? "Duration" : undefined;
};
