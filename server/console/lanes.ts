import { tooBusy } from "./busy.ts";
import { isMemoryFull } from "./failures.ts";
import { Hopeless } from "./foresee.ts";
import { makeToolbox, type Tools } from "./toolbox.ts";
import type { Ending, TurnLimits } from "./turn-limits.ts";
import { type Known, makeTurns, Postponed, type Turn } from "./turns.ts";

/** What one who works on a lane gets. */
export interface Lane extends Tools {
  /** Says that Neo4j or the runner does not answer: both tools are thrown away. */
  lose(): void;
  /** Says that a part of the answer was passed on, so that the work cannot be done anew. */
  passedOn(): void;
  /** Fires when the client is gone, or when the query has to make room for others. */
  signal: AbortSignal;
}

/**
 * A few lanes with one query each. What never answers is lost with the tools of its lane alone: the lane gets new ones,
 * and neither other queries of the console nor the rest of Mitos notice.
 */
export interface Lanes {
  /**
   * Runs work on a free lane when it is the client's turn. Work that runs longer than others can wait is ended, and begun
   * anew when its turn comes again.
   * @throws Refusal when too many wait already, or when it had to make room; the signal's reason when it fires
   */
  use<T>(work: (lane: Lane) => Promise<T>, client: string, signal: AbortSignal): Promise<T>;
  /** Closes the tools of all lanes. */
  close(): Promise<void>;
}

export interface LaneLimits extends TurnLimits {
  /** How many lanes have their tools ready before they are needed. */
  spare: number;
}

/** @param open makes the tools of a lane */
export const makeLanes = (open: () => Tools, limits: LaneLimits): Lanes => {
  const turns = makeTurns(limits);
  const toolbox = makeToolbox(open, limits.spare);

  const workOn = async <T>(turn: Turn, work: (lane: Lane) => Promise<T>, asked: AbortSignal): Promise<T> => {
    const tools = toolbox.take();
    const looking = setInterval(turn.look, limits.hurry / 2);
    let how: Ending = "otherwise";
    let isLost = false;
    let isPassedOn = false;
    const lane: Lane = {
      ...tools,
      lose: () => {
        isLost = true;
      },
      passedOn: () => {
        isPassedOn = true;
        turn.keep();
      },
      signal: AbortSignal.any([asked, turn.over]),
    };
    try {
      const done = await work(lane);
      how = "answered";
      return done;
    } catch (error) {
      if (isMemoryFull(error)) how = "filled";
      else if (error instanceof Hopeless) how = "hopeless";
      else if (error instanceof Postponed && error.known === "doubt") how = "doubt";
      throw error instanceof Postponed && isPassedOn ? tooBusy() : error;
    } finally {
      clearInterval(looking);
      if (isLost) toolbox.throwAway(tools);
      else toolbox.putBack(tools);
      turn.end(how);
    }
  };
  return {
    use: async (work, client, signal) => {
      for (let known: Known = "nothing"; ; ) {
        const turn = await turns.take(client, signal, known);
        try {
          return await workOn(turn, work, signal);
        } catch (error) {
          if (!(error instanceof Postponed)) throw error;
          known = error.known;
        }
      }
    },
    close: toolbox.close,
  };
};
