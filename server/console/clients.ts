import { Refusal } from "./refusal.ts";

/** Keeps one client from taking the console for itself. */
export interface Clients {
  /**
   * Does work for a client.
   * @throws Refusal when the client has as many queries running or waiting as one may have
   */
  use<T>(client: string, work: () => Promise<T>): Promise<T>;
}

/** @param most how many queries one client may have at once, running and waiting */
export const makeClients = (most: number): Clients => {
  const counts = new Map<string, number>();
  return {
    use: async (client, work) => {
      const count = counts.get(client) ?? 0;
      if (count >= most)
        throw new Refusal(
          429,
          "Too many queries at once",
          `You have ${most} queries running or waiting, and one client may have no more. Wait for one to end, or stop one.`,
          { limit: "queries" },
        );
      counts.set(client, count + 1);
      try {
        return await work();
      } finally {
        const left = (counts.get(client) ?? 1) - 1;
        if (left > 0) counts.set(client, left);
        else counts.delete(client);
      }
    },
  };
};
