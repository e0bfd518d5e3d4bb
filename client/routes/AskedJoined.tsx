import type { ConnectQuestion, ConnectResponse } from "../../server/contract/routes.ts";
import { askedBy } from "../api/asked.ts";
import { connectEstimateQuestion, connectQuestion } from "../api/routes.ts";
import { Estimated } from "./Estimated.tsx";
import { Between } from "./joined/Between.tsx";
import { Common } from "./joined/Common.tsx";
import { Tree } from "./joined/Tree.tsx";
import { Notes } from "./Notes.tsx";
import { useTelling } from "./told/useTelling.ts";

interface Props {
  request: ConnectQuestion;
}

/** What joins several: the small tree, what they have in common, and who sits between. */
export const AskedJoined = ({ request }: Props) => (
  <Estimated estimate={connectEstimateQuestion(request)} question={connectQuestion(request)}>
    {(answer) => <Joined answer={answer} request={request} />}
  </Estimated>
);

const Joined = ({ answer, request }: Props & { answer: ConnectResponse }) => {
  const telling = useTelling(answer);
  const asked = askedBy(connectQuestion(request));
  return (
    <>
      <Notes answer={answer} modality={request.modality} />
      <Tree answer={answer} request={request} telling={telling} />
      <Common answer={answer} of={request.entities.length} asked={asked} telling={telling} />
      <Between answer={answer} telling={telling} />
    </>
  );
};
