import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Problem } from "../../../server/contract/problem.ts";
import { answerUnreadable } from "../../../server/http/unreadable.ts";

const server = createServer((_, answer) => answer.end("read"));

beforeAll(async () => {
  answerUnreadable(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());

/** What the server answers to these bytes. */
const answerTo = async (bytes: string): Promise<{ head: string; body: string }> => {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(bytes);
  const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
  return { head, body };
};

test("an address with Greek letters that are not encoded gets a problem that says what to do", async () => {
  const { head, body } = await answerTo("GET /api/entities?q=ΠΟΥΤΙΝ HTTP/1.1\r\nhost: x\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1.1 400 /);
  expect(head).toContain("application/problem+json");
  expect(Problem.parse(JSON.parse(body)).detail).toContain("percent-encoded");
});

test("headers without end get a problem of their own", async () => {
  const { head, body } = await answerTo(`GET / HTTP/1.1\r\nx: ${"a".repeat(40_000)}\r\n\r\n`);
  expect(head).toMatch(/^HTTP\/1.1 431 /);
  expect(Problem.parse(JSON.parse(body)).status).toBe(431);
});

test("a request as it should be is none of its business", async () => {
  const { body } = await answerTo("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
  expect(body).toContain("read");
});
