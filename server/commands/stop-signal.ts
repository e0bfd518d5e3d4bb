/** Mitos was asked to stop: by Ctrl-C, by SIGTERM, or by the end of the `npm start` that began it. */
export class Asked extends Error {
  override name = "Asked";
}

/** npm passes on the Ctrl-C that the terminal has sent already, so a signal that follows at once is the same one. */
const sameSignal = 1_000;

/**
 * A SIGTERM or SIGINT sent to npm alone ends npm and its shell, and is not passed on to what the shell runs; that the shell is gone
 * is all that can be seen from here.
 */
const watchNpm = (ask: () => void): void => {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    ask();
  }, 250);
  watch.unref();
};

/**
 * Listens for the request to stop, from now on.
 * @returns a signal that is aborted by the first request, with `Asked` as its reason; a second Ctrl-C ends the process
 * at once (the keeper stops the database)
 */
export const listenForStop = (): AbortSignal => {
  const asked = new AbortController();
  const ask = () => asked.abort(new Asked("asked to stop"));
  let first = 0;
  const onSignal = () => {
    if (first && Date.now() - first > sameSignal) process.exit(130);
    first ||= Date.now();
    ask();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  watchNpm(ask);
  return asked.signal;
};

/** Resolves when the signal is aborted. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
