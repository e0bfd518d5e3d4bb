import type { JsonSchema } from "./openapi.ts";

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is safe inside HTML, in attributes too. */
export const escapeHtml = (text: unknown): string =>
  String(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A description as HTML: what stands in backticks is code. */
export const proseOf = (text: string): string =>
  escapeHtml(text).replace(/`([^`]+)`/g, (_, code: string) => `<code>${code}</code>`);

const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

/** The type of a schema in a few words, as HTML; named schemas are links to their place on the page. */
export const typeOf = (schema: JsonSchema): string => {
  if (schema.$ref)
    return `<a href="#${escapeHtml(nameOf(schema.$ref))}">${escapeHtml(nameOf(schema.$ref))}</a>`;
  if (schema.enum)
    return schema.enum.map((value) => `<code>${escapeHtml(JSON.stringify(value))}</code>`).join(" or ");
  if (schema.const !== undefined) return `<code>${escapeHtml(JSON.stringify(schema.const))}</code>`;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((choice) => typeOf(choice as JsonSchema)).join(" or ");
  if (schema.allOf) return schema.allOf.map((part) => typeOf(part as JsonSchema)).join(" and ");
  if (schema.type === "array") return `list of ${typeOf((schema.items ?? {}) as JsonSchema)}`;
  if (schema.properties) {
    const fields = Object.entries(schema.properties);
    return `{ ${fields.map(([name, field]) => `<code>${escapeHtml(name)}</code>: ${typeOf(field as JsonSchema)}`).join(", ")} }`;
  }
  if (schema.type === "object")
    return `map of ${typeOf((typeof schema.additionalProperties === "object" ? schema.additionalProperties : {}) as JsonSchema)}`;
  return escapeHtml(schema.format ?? schema.type ?? "anything");
};

const bounds = ({ minimum, maximum, minLength, maxLength, default: byDefault }: JsonSchema): string => {
  const safe = (value: number | undefined) =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  const parts = [
    safe(minimum) ? `at least ${minimum}` : "",
    safe(maximum) ? `at most ${maximum}` : "",
    minLength !== undefined && minLength > 1 ? `at least ${minLength} characters` : "",
    maxLength === undefined ? "" : `at most ${maxLength} characters`,
    byDefault === undefined ? "" : `${JSON.stringify(byDefault)} when left out`,
  ];
  return parts.filter(Boolean).join(", ");
};

/** One row of a table of fields: name, type, and what else is to be said. */
export const fieldRow = (name: string, schema: JsonSchema, required: boolean): string => {
  const said = [
    schema.description,
    bounds(schema),
    required || schema.default !== undefined ? "" : "optional",
  ];
  return `<tr><th><code>${escapeHtml(name)}</code></th><td>${typeOf(schema)}</td><td>${proseOf(said.filter(Boolean).join("; "))}</td></tr>`;
};

/** A table of the fields of an object schema; for another kind of schema, its type in words. */
export const fieldsOf = (schema: JsonSchema): string => {
  const { properties, required = [] } = schema;
  if (!properties) return `<p>${typeOf(schema)}</p>`;
  const rows = Object.entries(properties).map(([name, field]) =>
    fieldRow(name, field as JsonSchema, required.includes(name)),
  );
  return `<div class="scroll"><table>${rows.join("")}</table></div>`;
};
