import { z } from "zod";
import { escapeHtml, fieldRow, fieldsOf, proseOf, typeOf } from "./docs-schema.ts";
import { docsStyle } from "./docs-style.ts";
import type { Endpoint } from "./endpoint.ts";
import { contractName, type JsonSchema, meanings, type OpenApi, problemsOf } from "./openapi.ts";

const anchorOf = ({ method, url }: Endpoint): string => `${method}${url.replaceAll(/[^a-z]+/gi, "-")}`;

const callOf = ({ method, url }: Endpoint): string =>
  `<span class="method ${method}">${method}</span> <code>/api${escapeHtml(url)}</code>`;

const linkTo = (type: z.ZodType): string => {
  const name = contractName(type);
  return `<a href="#${escapeHtml(name)}">${escapeHtml(name)}</a>`;
};

const parameters = ({ path, query }: Endpoint): string => {
  const rows = [path, query].flatMap((part) => {
    const { properties = {}, required = [] } = z.toJSONSchema(part, { io: "input" });
    return Object.entries(properties).map(([name, schema]) =>
      fieldRow(name, schema as JsonSchema, required.includes(name)),
    );
  });
  return rows.length > 0
    ? `<h4>Parameters</h4><div class="scroll"><table>${rows.join("")}</table></div>`
    : "";
};

const exampleOf = ({ method, url, example }: Endpoint): string => {
  const how = method === "put" || method === "delete" ? ` -X ${method.toUpperCase()}` : "";
  const call =
    typeof example === "string"
      ? `curl${how} "$MITOS${example}"`
      : `curl${how} "$MITOS/api${url}" -H 'content-type: application/json' -d '${JSON.stringify(example)}'`;
  return `<h4>Try it</h4><pre>${escapeHtml(call)}</pre>`;
};

const section = (endpoint: Endpoint): string => `
<article id="${anchorOf(endpoint)}">
  <div class="call">${callOf(endpoint)}</div>
  <h3>${escapeHtml(endpoint.summary)}</h3>
  <p>${proseOf(endpoint.description)}</p>
  ${parameters(endpoint)}
  ${endpoint.body ? `<h4>Body</h4><p>${linkTo(endpoint.body)}</p>` : ""}
  <h4>Answer</h4><p>${linkTo(endpoint.answer)}, or a problem: ${problemsOf(endpoint).join(", ")}</p>
  ${exampleOf(endpoint)}
</article>`;

const schemaSection = ([name, schema]: [string, JsonSchema]): string => `
<article id="${escapeHtml(name)}">
  <h3>${escapeHtml(name)}</h3>
  ${schema.description ? `<p>${proseOf(schema.description)}</p>` : ""}
  ${schema.properties ? fieldsOf(schema) : `<p>${typeOf(schema)}${schema.pattern ? ` like <code>${escapeHtml(schema.pattern)}</code>` : ""}</p>`}
</article>`;

/**
 * The documentation of the API as one page of HTML that loads nothing else.
 * @param openApi the document that the page shows
 * @param table the endpoints it was made from, for order and examples
 */
export const docsPage = (openApi: OpenApi, table: readonly Endpoint[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mitos API</title>
<style>${docsStyle}</style>
</head>
<body><main>
<h1>Mitos API</h1>
<p>${escapeHtml(openApi.info.description)} Version ${escapeHtml(openApi.info.version)}; <a href="/api/openapi.json">OpenAPI ${escapeHtml(openApi.openapi)}</a>.</p>
<nav>${table.map((endpoint) => `<a href="#${anchorOf(endpoint)}">${callOf(endpoint)}</a>`).join("")}</nav>
<p>In the examples, <code>$MITOS</code> is the address of this server, such as <code>http://127.0.0.1:4747</code>.</p>
<h2>Questions</h2>
${table.map(section).join("")}
<h2>Problems</h2>
<article><p>An error is answered as <code>application/problem+json</code> (RFC 9457): ${`<a href="#Problem">Problem</a>`}.</p>
<div class="scroll"><table>${Object.entries(meanings)
  .map(([status, meaning]) => `<tr><th><code>${status}</code></th><td>${escapeHtml(meaning)}</td></tr>`)
  .join("")}</table></div></article>
<h2>Shapes</h2>
${Object.entries(openApi.components.schemas).map(schemaSection).join("")}
</main></body>
</html>
`;
