/** A name for what is measured, and the work; it tells whether a limit ended it early. */
export interface Contender<Item> {
  name: string;
  /** Makes ready what a run needs; it is not measured. */
  prepare?: (item: Item) => Promise<() => Promise<void>>;
  run: (item: Item, prepared?: () => Promise<void>) => Promise<{ late: boolean }>;
}

export interface Measured {
  name: string;
  p50: number;
  p95: number;
  max: number;
  late: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

/**
 * Measures contenders in turns, item by item, so that noise of the machine meets all of them alike. The first items are
 * run once before, to warm up.
 * @returns milliseconds
 */
export const measure = async <Item>(
  contenders: readonly Contender<Item>[],
  items: readonly Item[],
): Promise<Measured[]> => {
  for (const item of items.slice(0, 20))
    for (const { prepare, run } of contenders) await run(item, await prepare?.(item));
  const times = contenders.map(() => [] as number[]);
  const late = contenders.map(() => 0);
  for (const item of items)
    for (const [index, { prepare, run }] of contenders.entries()) {
      const prepared = await prepare?.(item);
      const start = performance.now();
      const ended = await run(item, prepared);
      times[index]?.push(performance.now() - start);
      if (ended.late) late[index] = (late[index] ?? 0) + 1;
    }
  return contenders.map(({ name }, index) => summed(name, times[index] ?? [], late[index]));
};

/** Sums up the times of one contender. */
export const summed = (name: string, times: readonly number[], late = 0): Measured => {
  const sorted = times.toSorted((a, b) => a - b);
  const max = sorted.at(-1) ?? Number.NaN;
  return { name, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), max, late };
};

/** Prints a table: one line for each contender. */
export const print = (title: string, measured: readonly Measured[]): void => {
  const cell = (value: number) => value.toFixed(0).padStart(7);
  console.log(`\n${title}\n${"".padEnd(44)}    p50     p95     max  over limit`);
  for (const { name, p50, p95, max, late } of measured)
    console.log(`${name.padEnd(44)}${cell(p50)} ${cell(p95)} ${cell(max)} ${String(late).padStart(11)}`);
};
