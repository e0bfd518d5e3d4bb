/** Mitos was asked to stop: Ctrl-C, SIGTERM, or the terminal was closed. */
export class Asked extends Error {
  override name = "Asked";
}

/** npm passes on the Ctrl-C that the terminal has sent already, so a signal that follows at once is the same one. */
const same = 1_000;

/**
 * Listens for the request to stop, from now on.
 * @returns a signal that is aborted by the first request, with `Asked` as its reason; a second one ends the process
 * at once (the keeper stops the database)
 */
export const listenForStop = (): AbortSignal => {
  const asked = new AbortController();
  let first = 0;
  const onSignal = () => {
    if (!first) {
      first = Date.now();
      asked.abort(new Asked("asked to stop"));
    } else if (Date.now() - first > same) process.exit(130);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, onSignal);
  return asked.signal;
};

/** Resolves when the signal is aborted. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
