import neo4j, { type ManagedTransaction, type Session } from "neo4j-driver";
import type { Store } from "../server/neo4j/store.ts";

/** A statement as it went to Neo4j. */
interface Sent {
  text: string;
  parameters: Record<string, unknown>;
}

/** An object that is another but for one method. */
const having = <T extends object>(object: T, method: keyof T, instead: unknown): T =>
  new Proxy(object, {
    get: (target, name) => {
      if (name === method) return instead;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

/** A store that works as another does, and notes each statement that a read transaction sends. */
const noting = (store: Store, sent: Sent[]): Store => {
  const noted = (transaction: ManagedTransaction) =>
    having(transaction, "run", (text: string, parameters: Record<string, unknown>) => {
      sent.push({ text, parameters });
      return transaction.run(text, parameters);
    });
  const session = (options: Parameters<Store["driver"]["session"]>[0]) => {
    const real = store.driver.session(options);
    const executeRead: Session["executeRead"] = (work, config) =>
      real.executeRead((transaction) => work(noted(transaction)), config);
    return having(real, "executeRead", executeRead);
  };
  return { ...store, driver: having(store.driver, "session", session) };
};

/**
 * The statements that some work sends to Neo4j, to be run again by the bare driver: one transaction, one statement after
 * the other, rows left as the driver gives them. What the work takes beyond that is Mitos's own.
 * @returns a function that runs them again
 */
export const statementsOf = async (
  store: Store,
  work: (store: Store) => Promise<unknown>,
): Promise<() => Promise<void>> => {
  const sent: Sent[] = [];
  await work(noting(store, sent));
  return async () => {
    const session = store.driver.session({ database: store.database, defaultAccessMode: neo4j.session.READ });
    try {
      await session.executeRead(async (transaction) => {
        for (const { text, parameters } of sent) await transaction.run(text, parameters);
      });
    } finally {
      await session.close();
    }
  };
};
