import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname, networkInterfaces } from "node:os";
import type { Config } from "../config.ts";
import { answerUnreadable } from "../http/unreadable.ts";
import { Trouble } from "../trouble.ts";

/** How long an answer under way may take after Mitos was asked to stop, in milliseconds. */
const drainLimit = 5_000;

const explain = (error: NodeJS.ErrnoException, { host, port }: Config): Error => {
  if (error.code === "EADDRINUSE") {
    return new Trouble(
      `Port ${port} on ${host} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === "EACCES") {
    return new Trouble(
      `Port ${port} needs rights that you do not have. Choose one above 1023: PORT=4747 npm start`,
    );
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new Trouble(
      `HOST is "${host}", which is not an address of this machine. Use HOST=127.0.0.1 or HOST=0.0.0.0.`,
    );
  }
  return error;
};

const listen = (server: Server, config: Config): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, config)));
    server.listen(config.port, config.host, () => resolve(server));
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), drainLimit).unref();
  });

/** Makes sure that the port is free, before minutes are spent on what comes first. @throws Trouble that says what to do */
export const checkPort = async (config: Config): Promise<void> => close(await listen(createServer(), config));

const everyAddress = ["0.0.0.0", "::"];

/** The names by which browsers may call the page, besides those of loopback: a page of another site that has itself resolved to this machine has none of them. */
export const hostsOf = ({ host }: Config): string[] => {
  if (!everyAddress.includes(host)) return [host];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [
    hostname(),
    ...addresses.map(({ address, family }) => (family === "IPv6" ? `[${address}]` : address)),
  ];
};

export interface PageServer {
  /** http://127.0.0.1:4747 */
  address: string;
  /** Takes no new requests, lets those under way end, and closes. */
  close(): Promise<void>;
}

/** Serves page and API. @throws Trouble when the port cannot be had */
export const servePage = async (app: RequestListener, config: Config): Promise<PageServer> => {
  const server = await listen(createServer(app), config);
  answerUnreadable(server);
  const { port } = server.address() as AddressInfo;
  const host = everyAddress.includes(config.host) ? "127.0.0.1" : config.host;
  return { address: `http://${host.includes(":") ? `[${host}]` : host}:${port}`, close: () => close(server) };
};
