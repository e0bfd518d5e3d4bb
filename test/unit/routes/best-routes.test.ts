import fc from "fast-check";
import { expect, it } from "vitest";
import type { Goal, Measure } from "../../../server/routes/best-completion.ts";
import { bestRoutes } from "../../../server/routes/best-routes.ts";
import type { Neighbourhood, Step } from "../../../server/routes/neighbourhood.ts";

/** Steps with a cost each, for measures that only know costs. */
const steps = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 6 }),
    to: fc.integer({ min: 0, max: 6 }),
    cost: fc.integer({ min: 0, max: 9 }),
  }),
  { minLength: 6, maxLength: 26 },
);

const stepOf = (cost: number): Step => ({
  ties: [{ id: String(cost), claims: cost, others: 0, confidence: 1, sources: null, moments: null }],
});
const costOf = (step: Step | undefined): number => step?.ties[0]?.claims ?? Number.NaN;

const networkOf = (drawn: readonly { from: number; to: number; cost: number }[]): Neighbourhood => {
  const network: Neighbourhood = new Map();
  for (const { from, to, cost } of drawn)
    if (from !== to)
      network.set(String(from), new Map([...(network.get(String(from)) ?? []), [String(to), stepOf(cost)]]));
  return network;
};

const everyRoute = (network: Neighbourhood, { to, through, maxHops }: Goal, route: string[]): string[][] => {
  const last = route.at(-1) ?? "";
  if (last === to) return route.filter((id) => through.includes(id)).join() === through.join() ? [route] : [];
  if (route.length > maxHops) return [];
  return [...(network.get(last)?.keys() ?? [])]
    .filter((id) => !route.includes(id))
    .flatMap((id) => everyRoute(network, { to, through, maxHops }, [...route, id]));
};

const sum: Omit<Measure, "hopsFirst"> = { start: 0, extend: (value, step) => value + costOf(step) };

it("gives every route once, the best first, also over steps that cost nothing and through others in order", async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.constantFrom([], ["3"], ["4", "2"], ["2", "5", "3"]),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (drawn, through, maxHops, hopsFirst) => {
        const network = networkOf(drawn);
        const goal = { to: "1", through, maxHops };
        const costOn = (route: readonly string[]) =>
          route
            .slice(1)
            .reduce((cost, id, index) => cost + costOf(network.get(route[index] ?? "")?.get(id)), 0);
        const found: { entities: string[]; key: number[] }[] = [];
        const pause = () => Promise.resolve();
        for await (const { entities, values } of bestRoutes(
          network,
          { ...sum, hopsFirst },
          "0",
          goal,
          pause,
        )) {
          expect(values.at(-1)).toBe(costOn(entities));
          const key = [entities.length, costOn(entities)];
          found.push({ entities, key: hopsFirst ? key : key.reverse() });
        }
        const all = everyRoute(network, goal, ["0"]);
        expect(found.map(({ entities }) => entities.join()).sort()).toEqual(
          all.map((route) => route.join()).sort(),
        );
        const ordered = [...found].sort(
          (a, b) => (a.key[0] ?? 0) - (b.key[0] ?? 0) || (a.key[1] ?? 0) - (b.key[1] ?? 0),
        );
        expect(found.map(({ key }) => key)).toEqual(ordered.map(({ key }) => key));
      },
    ),
    { numRuns: 1_500 },
  );
});
