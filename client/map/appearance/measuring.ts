import type { Network } from "../../../server/contract/ties.ts";
import { type Appearance, useAppearance } from "../exploration/appearance.ts";
import { type Exploration, visibleNetwork } from "../exploration/state.ts";
import { coloursOf, useColouring } from "./colouring.ts";
import type { Figure, FigureAnswer, FigureRequest } from "./figures.ts";
import { type Groups, groupsOf } from "./groups.ts";
import type { Look } from "./marks.ts";
import type { Palette } from "./palette.ts";
import { groupsBy } from "./properties.ts";

/** Values are scaled to 0…30: the numbers of ties that the discs of the plain map stand for. */
const MOST = 30;
type Measured = (weights: Look["weights"], colours: Look["colours"]) => void;

/** Keeps sizes and colours in step with the settings and with what is drawn. */
export const createMeasuring = (palette: () => Palette, measured: Measured) => {
  let running: Worker[] = [];
  let latest: Exploration | null = null;
  let plain = true;
  const stop = () => {
    for (const worker of running) worker.terminate();
    running = [];
  };
  const ask = (figure: Figure, network: Network): Promise<ReadonlyMap<string, number>> => {
    const worker = new Worker(new URL("./figures.worker.ts", import.meta.url), { type: "module" });
    running.push(worker);
    const ids = network.entities.map(({ id }) => id);
    const at = new Map(ids.map((id, index) => [id, index]));
    const ties = network.ties.map(
      ({ subject, object }) => [at.get(subject) ?? -1, at.get(object) ?? -1] as const,
    );
    return new Promise((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<FigureAnswer>) => {
        worker.terminate();
        resolve(new Map(ids.map((id, index) => [id, data[index] ?? 0])));
      });
      const request: FigureRequest = { figure, ids, ties };
      worker.postMessage(request);
    });
  };
  const measure = async (): Promise<void> => {
    stop();
    const { sizeBy, colourBy } = useAppearance.getState().appearance;
    if (!latest || (plain && isPlain({ sizeBy, colourBy }))) return;
    plain = isPlain({ sizeBy, colourBy });
    const network = visibleNetwork(latest);
    const mine = running;
    const sizes =
      sizeBy === "degree" ? null : sizeBy === "claims" ? claimsOf(network) : await ask(sizeBy, network);
    const { groups, failed } = await grouped(colourBy, network);
    if (mine !== running) return;
    const weights = sizes && scaled(sizes);
    useColouring.setState({ shown: groups && { by: colourBy, ...groups }, weights, failed });
    const ids = network.entities.map(({ id }) => id);
    measured(weights, groups && coloursOf(groups, ids, palette()));
  };
  /** Groups by what the colour tells; none for the type, and none when the server could not be asked. */
  const grouped = async (
    by: Appearance["colourBy"],
    network: Network,
  ): Promise<{ groups: Groups | null; failed: boolean }> => {
    if (by === "type") return { groups: null, failed: false };
    if (by !== "community") {
      const groups = await groupsBy[by](network).catch(() => null);
      return { groups, failed: groups === null };
    }
    const ranks = [...(await ask("community", network))];
    const values = new Map(ranks.map(([id, rank]) => [id, String(rank)]));
    return { groups: groupsOf(network, values, () => null), failed: false };
  };
  useColouring.setState({ again: () => void measure() });
  const unsubscribe = useAppearance.subscribe(() => void measure());
  return {
    /** A step that brought and took away nothing has the same figures. */
    show: (exploration: Exploration): void => {
      const same = latest !== null && sameTies(visibleNetwork(latest), visibleNetwork(exploration));
      latest = exploration;
      if (!same) void measure();
    },
    again: (): void => void measure(),
    stop: (): void => {
      stop();
      unsubscribe();
      useColouring.setState({ shown: null, weights: null, failed: false, again: () => {} });
    },
  };
};

const sameTies = (a: Network, b: Network): boolean =>
  a === b ||
  (a.entities.length === b.entities.length &&
    a.ties.length === b.ties.length &&
    a.ties.every(({ id }, at) => id === b.ties[at]?.id));

const isPlain = ({ sizeBy, colourBy }: Pick<Appearance, "sizeBy" | "colourBy">): boolean =>
  sizeBy === "degree" && colourBy === "type";

/** How many claims the ties of each entity sum up. */
export const claimsOf = ({ ties }: Network): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { subject, object, claims } of ties) {
    for (const id of [subject, object]) sums.set(id, (sums.get(id) ?? 0) + claims);
  }
  return sums;
};

/** Values as numbers of ties: the greatest becomes 30. */
export const scaled = (values: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  let most = 0;
  for (const value of values.values()) most = Math.max(most, value);
  return new Map([...values].map(([id, value]) => [id, most > 0 ? (value / most) * MOST : 0]));
};
