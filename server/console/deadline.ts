/** Thrown by `withDeadline` when the time was over. */
export class TooLate extends Error {
  override name = "TooLate";
}

/**
 * Waits for a promise no longer than a time, and not after a signal fires. What becomes of the promise is not looked at.
 * @param milliseconds from now
 * @throws TooLate when the time is over first; the signal's reason when it fires first
 */
export const withDeadline = async <T>(
  promise: Promise<T>,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<T> => {
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    const abort = () => reject(signal?.reason);
    const late = () => reject(new TooLate(`nothing came in ${milliseconds} ms`));
    const timer = setTimeout(late, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    if (signal?.aborted) abort();
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, stopped]);
  } finally {
    stop();
  }
};
