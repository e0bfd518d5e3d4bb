import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ConnectQuestion } from "../../server/contract/routes.ts";
import { askedBy } from "../api/asked.ts";
import { connectQuestion } from "../api/routes.ts";
import { Between } from "./joined/Between.tsx";
import { Common } from "./joined/Common.tsx";
import { Tree } from "./joined/Tree.tsx";
import { Notes } from "./Notes.tsx";
import { useTelling } from "./told/useTelling.ts";
import { Unanswered } from "./Unanswered.tsx";

/** What joins several: the small tree, what they have in common, and who sits between. */
export const AskedJoined = ({ request }: { request: ConnectQuestion }) => {
  const client = useQueryClient();
  const question = connectQuestion(request);
  const { data, error, isFetching, refetch } = useQuery(question);
  const telling = useTelling(data ?? nothing);
  if (!data)
    return (
      <Unanswered
        error={error}
        fetching={isFetching}
        onCancel={() => void client.cancelQueries({ queryKey: question.queryKey })}
        onAgain={() => void refetch()}
      />
    );
  return (
    <>
      <Notes answer={data} modality={request.modality} />
      <Tree answer={data} request={request} telling={telling} />
      <Common answer={data} of={request.entities.length} asked={askedBy(question)} telling={telling} />
      <Between answer={data} telling={telling} />
    </>
  );
};

const nothing = { network: { entities: [], ties: [] }, claims: [], others: [] };
