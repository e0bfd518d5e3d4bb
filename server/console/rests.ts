import type { TurnLimits } from "./turn-limits.ts";
import type { Running } from "./usage.ts";

/** How long clients whose queries ran much lately leave the places to others, when a query of one of them has ended. */
export interface Rests {
  /** How many milliseconds are left until they may go on; 0 when they may. */
  left(): number;
  /** Takes in that another client has asked. */
  asked(): void;
  /** Takes in that a query of such a client has ended, and whether it filled the memory. */
  ended(run: Running, isFilled: boolean): void;
}

/** For how long after one who need not rest has asked the others do, in milliseconds. */
const near = 1_000;

/**
 * After a query of a client who ran much lately, such clients rest for several times as long as it ran, while others ask: most
 * of the time none of their queries is beside those of others. One that filled the memory rests as one that used its share.
 * @param now the time
 */
export const makeRests = (
  { rest, longestRest, share }: Pick<TurnLimits, "rest" | "longestRest" | "share">,
  now: () => number,
): Rests => {
  let until = Number.NEGATIVE_INFINITY;
  let lastAsked = Number.NEGATIVE_INFINITY;
  return {
    left: () => Math.max(0, Math.min(until, lastAsked + near) - now()),
    asked: () => {
      lastAsked = now();
    },
    ended: ({ begun }, isFilled) => {
      const lasted = isFilled ? share : now() - begun;
      until = Math.max(until, now() + Math.min(longestRest, rest * lasted));
    },
  };
};
