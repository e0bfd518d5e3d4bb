import { moveEntities } from "../exploration/changes.ts";
import { type Exploration, type Position, visibleNetwork } from "../exploration/state.ts";
import { useExploration } from "../exploration/store.ts";
import { layoutRequest } from "../layout/ask.ts";
import type { Places } from "../layout/request.ts";
import type { LayoutHost } from "../layout/settle.ts";
import { flipped } from "../layout/settle.ts";
import { useSelection } from "../selection.ts";
import type { Arrangement, ArrangementReport } from "./arrangement.ts";
import { keepAxis } from "./axis.ts";
import { firstDaysOf } from "./first-days.ts";
import { type LayoutKind, needsChosen, stepOf } from "./kinds.ts";
import { type RunningLayout, runLayout } from "./run.ts";
import { useRunningLayout } from "./running.ts";

/** How a layout ended, for those who are told. */
export interface Arranged {
  kind: LayoutKind;
  /** Entities that got a place, those that are pinned, and those that the layout had no measure for. */
  moved: number;
  pinned: number;
  /** Without a date (by time), or without a way from what is selected (rings). */
  apart: number;
  stopped: boolean;
}

type Told = (arranged: Arranged) => void;

const idle = { kind: null, progress: 0 } as const;

/** Runs the layouts that are asked for, one at a time; each is one step of the history. */
export const createArranger = (host: LayoutHost) => {
  let running: (RunningLayout & { keep: () => void }) | null = null;

  const end = (): void => {
    running?.stop();
    running = null;
    useRunningLayout.setState(idle);
  };

  const perform = (asked: Arrangement, report: ArrangementReport, told: Told, stopped: boolean): void => {
    const fixed = new Set(asked.fixed);
    const free = Object.fromEntries(Object.entries(report.places).filter(([id]) => !fixed.has(id)));
    const about = needsChosen(asked.kind) ? asked.chosen : [];
    useExploration.getState().perform(
      stepOf[asked.kind],
      (now) => {
        const next = moveEntities(now, onMapStill(now, flipped(free)));
        if (report.axis) keepAxis(next.positions, report.axis);
        return next;
      },
      about,
    );
    host.settled(asked.kind !== "untangle");
    const undated = report.axis?.columns.find(({ bin }) => bin === null)?.entities ?? 0;
    told({
      kind: asked.kind,
      moved: Object.keys(free).length,
      pinned: asked.kind === "untangle" ? 0 : fixed.size,
      apart: report.apart ?? undated,
      stopped,
    });
  };

  return {
    /** Begins a layout; one that runs is ended. @param told called when it has ended, also when stopped */
    arrange: (kind: LayoutKind, told: Told): void => {
      end();
      const asked = arrangementOf(kind, host);
      if (!asked) {
        const { pinned } = useExploration.getState().exploration;
        const held = useSelection.getState().entities.filter((id) => pinned.includes(id));
        told({ kind, moved: 0, pinned: held.length, apart: 0, stopped: false });
        return;
      }
      useRunningLayout.setState({ kind, progress: 0 });
      let latest: ArrangementReport | null = null;
      const mine = runLayout(asked, (report) => {
        latest = report;
        useRunningLayout.setState({ progress: report.progress });
        host.preview(flipped(report.places));
      });
      const keep = () => {
        if (latest) perform(asked, latest, told, true);
        else told({ kind, moved: 0, pinned: 0, apart: 0, stopped: true });
      };
      running = { ...mine, keep };
      const own = running;
      const finish = (report: ArrangementReport) => {
        if (running !== own) return;
        end();
        perform(asked, report, told, false);
      };
      mine.settled.then(finish, () => {
        if (running !== own) return;
        end();
        keep();
      });
    },
    /** Ends the layout that runs; what has moved so far stays, as its step. */
    stop: (): void => {
      const keep = running?.keep;
      end();
      keep?.();
    },
    end,
    /** Gives the layout that runs up, with what it has shown. */
    giveUp: (): void => {
      if (!running) return;
      end();
      host.givenUp();
    },
  };
};

/** What was taken off the map while the layout ran needs no place. */
const onMapStill = (
  { entities, lens }: Exploration,
  positions: Readonly<Record<string, Position>>,
): Record<string, Position> =>
  Object.fromEntries(Object.entries(positions).filter(([id]) => entities[id] ?? lens?.countries[id]));

/** What the worker needs to know; null when there is nothing to lay out. */
const arrangementOf = (kind: LayoutKind, host: LayoutHost): Arrangement | null => {
  const { exploration } = useExploration.getState();
  const network = visibleNetwork(exploration);
  const from: Places = flipped(exploration.positions);
  const ids = network.entities.map(({ id }) => id).filter((id) => from[id]);
  const chosen = useSelection.getState().entities.filter((id) => from[id] && ids.includes(id));
  const pinned = exploration.pinned.filter((id) => ids.includes(id));
  const moving = kind === "untangle" ? chosen.filter((id) => !pinned.includes(id)) : ids;
  const free = new Set(moving);
  if (moving.length === 0 || (needsChosen(kind) && chosen.length === 0)) return null;
  return {
    ...layoutRequest(network, ids, host.look(), host.language(), host.room()),
    ...{ kind, chosen },
    from: Object.fromEntries(ids.map((id) => [id, from[id] ?? { x: 0, y: 0 }])),
    fixed: kind === "untangle" ? ids.filter((id) => !free.has(id)) : pinned,
    firstDays: kind === "time" ? firstDaysOf(network) : {},
  };
};

let arranger: ReturnType<typeof createArranger> | null = null;

/** Says which map the layouts are for. @returns how to let go of it */
export const attachArranger = (next: ReturnType<typeof createArranger>): (() => void) => {
  arranger = next;
  return () => {
    next.end();
    if (arranger === next) arranger = null;
  };
};

/** Lays the map out anew. @param told called when it has ended */
export const arrangeMap = (kind: LayoutKind, told: Told): void => arranger?.arrange(kind, told);

/** Stops the layout that runs; what has moved stays. */
export const stopLayout = (): void => arranger?.stop();
