/** Milliseconds of work before the page may answer. */
const SLICE = 20;

/** Runs one long work at a time in slices. Beginning another one ends the one before. */
export const createSlicer = () => {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  };
  return {
    run: (work: Generator<undefined, undefined>, done: () => void): void => {
      stop();
      const slice = () => {
        waiting = null;
        const until = performance.now() + SLICE;
        do {
          if (work.next().done) return done();
        } while (performance.now() < until);
        waiting = setTimeout(slice);
      };
      slice();
    },
    runs: (): boolean => waiting !== null,
    stop,
  };
};
