import { Refusal } from "./refusal.ts";

/** A client has as many queries as it may. */
export const tooManyOfOne = (running: number, waiting: number): Refusal =>
  new Refusal(
    429,
    "Too many queries at once",
    `You have ${running} queries running and ${waiting} waiting, and more are not possible at once. Wait for one to end, or stop it.`,
    { limit: "queries" },
  );

const busy = (detail: string): Refusal => new Refusal(503, "Console busy", detail, { limit: "queries" });

/** All clients together have as many queries waiting as they may. */
export const tooManyOfAll = (waiting: number): Refusal =>
  busy(`${waiting} queries are waiting already, and no more may. Try again in a few seconds.`);

/** A query was ended because its client has used more than those who wait. @param milliseconds that it has used lately */
export const usedUp = (milliseconds: number): Refusal =>
  busy(
    `Your queries ran for ${Math.round(milliseconds / 1_000)} s lately while others waited who had used less, so this one was ended to let them run. Try again in a minute, or ask for less.`,
  );

/** A query that was to wait for another place has passed on rows already, and cannot be run anew. */
export const tooBusy = (): Refusal =>
  busy(
    "The query ran long while many others ran, and was ended to leave room for short ones. Try again soon, or ask for less.",
  );
