import { queryOptions } from "@tanstack/react-query";
import { STATEMENTS, StatementsResponse } from "../../server/contract/statements.ts";
import { ask } from "./ask.ts";
import type { Asked } from "./asked.ts";

/** The statements that the server runs to answer what was asked, with their parameters; each once. */
export const statementsQuestion = (asked: readonly Asked[]) =>
  queryOptions({
    queryKey: ["statements", asked],
    queryFn: async ({ signal }) => {
      const answers = await Promise.all(
        asked.map(({ path, body }) =>
          ask(path, StatementsResponse, {
            ...{ signal, accept: STATEMENTS, patience: 30_000 },
            ...(body === undefined ? {} : { body }),
          }),
        ),
      );
      const all = answers.flatMap(({ statements }) => statements);
      return [...new Map(all.map((one) => [JSON.stringify([one.name, one.parameters]), one])).values()];
    },
  });
