import { type Question, reach, refusalOf } from "./ask.ts";
import { lost } from "./connection.ts";
import { ApiError } from "./error.ts";

const lineOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiError("unreadable", `no JSON: ${text.slice(0, 200)}`);
  }
};

/**
 * Asks the API a question whose answer comes line by line, as JSON values one to a line (NDJSON).
 * @returns the lines as they arrive, unchecked; to stop reading ends the question
 * @throws as `ask` does; ApiError "unreachable" when the connection is lost on the way
 */
export async function* askLines(path: string, question: Question): AsyncGenerator<unknown, void, undefined> {
  const response = await reach(path, { ...question, accept: "application/x-ndjson" });
  if (!response.ok) throw refusalOf(response, await response.json().catch(() => undefined));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const piece = await reader?.read();
      if (!piece || piece.done) break;
      const lines = (rest + piece.value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line) yield lineOf(line);
    }
  } catch (cause) {
    if (question.signal?.aborted || cause instanceof ApiError) throw cause;
    throw lost(String(cause));
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
  if (rest) yield lineOf(rest);
}
