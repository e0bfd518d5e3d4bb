import { type QueryKey, type UseQueryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { EstimateResponse } from "../../server/contract/routes.ts";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Notice.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { keepingFocus } from "./keepingFocus.ts";
import { Unanswered } from "./Unanswered.tsx";
import { routeWords } from "./words.ts";

type Question<Answer, Key extends QueryKey> = UseQueryOptions<Answer, Error, Answer, Key>;

interface Props<Answer, E extends QueryKey, Q extends QueryKey> {
  /** Asks how much the question would look at. */
  estimate: Question<EstimateResponse, E>;
  question: Question<Answer, Q>;
  children: (answer: Answer) => ReactNode;
}

/** The answer to a question. What may take long is estimated first, and begins when the reader says so. */
export const Estimated = <Answer, E extends QueryKey, Q extends QueryKey>({
  estimate,
  question,
  children,
}: Props<Answer, E, Q>) => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const client = useQueryClient();
  const [agreed, setAgreed] = useState(false);
  const estimated = useQuery(estimate);
  const asked = estimated.data !== undefined && (agreed || !estimated.data.long);
  const answer = useQuery({ ...question, enabled: asked });
  if (answer.data !== undefined) return children(answer.data);
  if (estimated.data && !asked)
    return (
      <Empty action={<Button onClick={keepingFocus(() => setAgreed(true))}>{say("goOn")}</Button>}>
        {say("long", { seconds: number(estimated.data.seconds), n: number(estimated.data.ties) })}
      </Empty>
    );
  const waits = asked ? answer : estimated;
  return (
    <Unanswered
      error={waits.error}
      fetching={waits.isFetching}
      ties={estimated.data?.ties}
      onCancel={() => void client.cancelQueries({ queryKey: (asked ? question : estimate).queryKey })}
      onAgain={() => void waits.refetch()}
    />
  );
};
