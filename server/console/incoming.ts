import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { RowTooLarge } from "./rows.ts";

/** Bytes from Neo4j for one query: several times what an answer may have, and as much as a runner can hold. */
const most = 32_000_000;
/** How often it is looked at, in milliseconds. */
const pause = 20;

const sockets = new Set<Socket>();
subscribe("net.client.socket", (message) => {
  const { socket } = message as { socket: Socket };
  sockets.add(socket);
  socket.once("close", () => sockets.delete(socket));
});

/** What came over all connections of this process that are open. */
const received = (): number => [...sockets].reduce((sum, { bytesRead }) => sum + bytesRead, 0);

/**
 * Does work that reads from Neo4j, and closes the connections when far more comes than an answer may have: the driver hands
 * a record over when it is there as a whole, and until then it takes a core to read and Neo4j another to send.
 * @throws RowTooLarge in place of the error that this brings about
 */
export const withinIncoming = async <T>(work: () => Promise<T>): Promise<T> => {
  const before = received();
  let isOver = false;
  const looking = setInterval(() => {
    if (received() - before <= most) return;
    isOver = true;
    for (const socket of sockets) socket.destroy(new Error("More came than an answer may have."));
  }, pause);
  try {
    return await work();
  } catch (error) {
    throw isOver ? new RowTooLarge("A row is larger than can be read.") : error;
  } finally {
    clearInterval(looking);
  }
};
