import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import {
  ExplorationResponse,
  ExplorationsResponse,
  SavedExploration,
} from "../../server/contract/explorations.ts";
import { Problem } from "../../server/contract/problem.ts";
import { ingestArticle } from "../../server/ingest/article.ts";
import { removeSource } from "../../server/ingest/removal.ts";
import type { OpenedStore } from "../../server/neo4j/store.ts";
import { readOntology } from "../../server/ontology/ontology.ts";
import type { RunningApi } from "../support/api.ts";
import { articleOf } from "../support/articles.ts";
import { openStoreAndApi } from "../support/store-and-api.ts";

let store: OpenedStore;
let api: RunningApi;
openStoreAndApi((opened) => {
  ({ store, api } = opened);
});

const documentOf = (note: string) => ({
  format: "mitos-exploration",
  version: 1,
  title: note,
  hidden: ["π"],
});
/** Saved later is listed first, to the millisecond: two in the same one have no order. */
const nextMoment = async () => {
  for (const now = Date.now(); Date.now() <= now; ) await wait(1);
};
const save = async (title: string): Promise<SavedExploration> => {
  const response = await api.post("/api/explorations", { title, document: documentOf(title) });
  expect(response.status).toBe(200);
  return SavedExploration.parse(await response.json());
};
const read = async (id: string) =>
  ExplorationResponse.parse(await (await api.get(`/api/explorations/${id}`)).json());
const titles = async () =>
  ExplorationsResponse.parse(await (await api.get("/api/explorations")).json()).explorations.map(
    (one) => one.title,
  );
const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  api.post(path, body ?? "", {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? { body: null } : {}),
  });

it("explorations are saved, opened, saved again, copied, listed and deleted", async () => {
  const first = await save("First");
  await nextMoment();
  const second = await save("Second");
  expect(first.id).toMatch(/^[a-z2-9]{10}$/);
  expect(second.id).not.toBe(first.id);
  expect(await titles()).toEqual(["Second", "First"]);
  expect(await read(first.id)).toEqual({ ...first, document: documentOf("First") });

  await nextMoment();
  const changed = { title: "First, again", document: documentOf("changed") };
  const put = await send("PUT", `/api/explorations/${first.id}`, changed);
  expect(SavedExploration.parse(await put.json())).toMatchObject({ id: first.id, title: "First, again" });
  expect((await read(first.id)).document).toEqual(documentOf("changed"));
  expect(await titles()).toEqual(["First, again", "Second"]);

  await nextMoment();
  const copied = await api.post(`/api/explorations/${first.id}/copy`, { title: "Copy" });
  const copy = SavedExploration.parse(await copied.json());
  expect((await read(copy.id)).document).toEqual(documentOf("changed"));

  const gone = await send("DELETE", `/api/explorations/${first.id}`);
  expect(SavedExploration.parse(await gone.json())).toMatchObject({ title: "First, again" });
  expect((await api.get(`/api/explorations/${first.id}`)).status).toBe(404);
  expect(await titles()).toEqual(["Copy", "Second"]);
});

it("reading and removing sources leaves them alone", async () => {
  const kept = await save("Kept");
  const claim = { type: "MET_WITH", subject: "a", object: "b" };
  await ingestArticle(store, readOntology(), articleOf("source", [claim]), "test/1");
  await removeSource(store, "source");
  expect((await read(kept.id)).title).toBe("Kept");
});

it("404 for what is not there, whatever is asked of it", async () => {
  const body = { title: "x", document: documentOf("x") };
  for (const response of [
    await send("PUT", "/api/explorations/nothing", body),
    await send("DELETE", "/api/explorations/nothing"),
    await send("POST", "/api/explorations/nothing/copy", { title: "x" }),
  ]) {
    expect(response.status).toBe(404);
    expect(Problem.parse(await response.json()).detail).toBe("No exploration has the id nothing.");
  }
});

it.each([
  [{ title: "", document: documentOf("x") }, "body.title"],
  [{ title: "x", document: { format: "gexf", version: 1 } }, "body.document.format"],
  [{ title: "x", document: { format: "mitos-exploration" } }, "body.document.version"],
  [{ title: "x", document: "text" }, "body.document"],
])("400 for %j", async (body, path) => {
  const response = await api.post("/api/explorations", body);
  expect(response.status).toBe(400);
  expect(Problem.parse(await response.json()).errors?.map((error) => error.path)).toContain(path);
});

it("takes 3 MB, and refuses more than 4 MB", async () => {
  const large = (bytes: number) => ({ title: "Large", document: documentOf("x".repeat(bytes)) });
  const response = await api.post("/api/explorations", large(3_000_000));
  const { id } = SavedExploration.parse(await response.json());
  expect((await read(id)).document.title).toHaveLength(3_000_000);
  expect((await api.post("/api/explorations", large(4_300_000))).status).toBe(413);
});

it("writes nothing for pages of other sites", async () => {
  const { id } = await save("Own");
  const foreign = { origin: "https://evil.example" };
  const body = { title: "Theirs", document: documentOf("x") };
  for (const response of [
    await send("POST", "/api/explorations", body, foreign),
    await send("PUT", `/api/explorations/${id}`, body, foreign),
    await send("DELETE", `/api/explorations/${id}`, undefined, foreign),
  ])
    expect(response.status).toBe(403);
  expect((await read(id)).title).toBe("Own");
});

it("405 names all methods of an address", async () => {
  const response = await send("PATCH", "/api/explorations/anything", {});
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, PUT, DELETE"]);
});
