import { setTimeout as wait } from "node:timers/promises";
import type { RunningApi } from "./api.ts";

const tries = 6;

/**
 * Has the console run a query that is quick, and again when it had no time for it: where Neo4j is slow, planning a large
 * statement for the first time may take longer than the console waits, and the next time the plan is known.
 * @returns the first answer that is neither 408 nor 503, or the last one
 */
export const askConsole = async (api: RunningApi, request: object): Promise<Response> => {
  for (let left = tries - 1; ; left--) {
    const answer = await api.post("/api/cypher", request);
    if (left === 0 || (answer.status !== 408 && answer.status !== 503)) return answer;
    await answer.body?.cancel();
    await wait(Number(answer.headers.get("retry-after")) * 1_000);
  }
};
