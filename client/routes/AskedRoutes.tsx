import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RoutesQuestion } from "../../server/contract/routes.ts";
import { estimateQuestion, routesQuestion } from "../api/routes.ts";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Notice.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { keepingFocus } from "./keepingFocus.ts";
import { NoRoute } from "./NoRoute.tsx";
import { Notes } from "./Notes.tsx";
import { RouteList } from "./RouteList.tsx";
import { Unanswered } from "./Unanswered.tsx";
import { routeWords } from "./words.ts";

/** The routes between two. What may take long is estimated first, and begins when the reader says so. */
export const AskedRoutes = ({ request }: { request: RoutesQuestion }) => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const client = useQueryClient();
  const [agreed, setAgreed] = useState(false);
  const estimate = useQuery(estimateQuestion(request));
  const asked = estimate.data !== undefined && (agreed || !estimate.data.long);
  const answer = useQuery({ ...routesQuestion(request), enabled: asked });
  const { data } = answer;
  const waits = asked ? answer : estimate;
  if (data)
    return (
      <>
        <Notes answer={data} modality={request.modality} />
        {data.routes.length > 0 && <RouteList answer={data} request={request} />}
        {data.none && <NoRoute none={data.none} request={request} />}
      </>
    );
  if (estimate.data && !asked)
    return (
      <Empty action={<Button onClick={keepingFocus(() => setAgreed(true))}>{say("goOn")}</Button>}>
        {say("long", { seconds: number(estimate.data.seconds), n: number(estimate.data.ties) })}
      </Empty>
    );
  return (
    <Unanswered
      error={waits.error}
      fetching={waits.isFetching}
      ties={estimate.data?.ties}
      onCancel={() => {
        const { queryKey } = asked ? routesQuestion(request) : estimateQuestion(request);
        void client.cancelQueries({ queryKey });
      }}
      onAgain={() => void waits.refetch()}
    />
  );
};
