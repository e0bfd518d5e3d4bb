import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withinIncoming } from "../../server/console/incoming.ts";
import { RowTooLarge } from "../../server/console/rows.ts";

const megabyte = Buffer.alloc(1_000_000);
function* megabytes(count: number) {
  for (let left = count; left > 0; left--) yield megabyte;
}

/** Sends as many megabytes as it is told, while somebody takes them. */
const server = createServer((socket) => {
  socket.once("data", (told) => {
    pipeline(Readable.from(megabytes(Number(told))), socket).catch(() => undefined);
  });
});
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => void server.close());

const read = async (count: number): Promise<number> => {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(String(count));
  let bytes = 0;
  for await (const part of socket) bytes += (part as Buffer).length;
  return bytes;
};

it("lets through what an answer may have, also again and again", async () => {
  for (let time = 0; time < 3; time++) expect(await withinIncoming(() => read(20))).toBe(20_000_000);
});

it("closes the connection when much more comes, and says that a row is too large", async () => {
  await expect(withinIncoming(() => read(20_000))).rejects.toThrow(RowTooLarge);
});

it("leaves other errors what they are", async () => {
  const work = async () => {
    await read(1);
    throw new Error("not found");
  };
  await expect(withinIncoming(work)).rejects.toThrow("not found");
});
