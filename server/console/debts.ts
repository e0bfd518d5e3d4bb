/** What clients have used lately, in milliseconds or as a number of times; a part of it is forgiven all the time. */
export interface Debts {
  of(client: string): number;
  add(client: string, amount: number): void;
}

/** Less than this is nothing. */
const nothing = 1;

/**
 * Debts of which half is forgiven each time `halfLife` has gone by, so that nobody stays at the end of a queue for long.
 * @param halfLife milliseconds
 * @param now the time, in milliseconds
 */
export const makeDebts = (halfLife: number, now: () => number): Debts => {
  const debts = new Map<string, { amount: number; at: number }>();
  const of = (client: string): number => {
    const debt = debts.get(client);
    if (!debt) return 0;
    const left = debt.amount * 0.5 ** ((now() - debt.at) / halfLife);
    return left < nothing ? 0 : left;
  };
  return {
    of,
    add: (client, amount) => {
      debts.set(client, { amount: of(client) + amount, at: now() });
      for (const other of debts.keys()) if (of(other) === 0) debts.delete(other);
    },
  };
};
