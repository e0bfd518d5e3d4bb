import type { RoutesQuestion } from "../../server/contract/routes.ts";
import { estimateQuestion, routesQuestion } from "../api/routes.ts";
import { Estimated } from "./Estimated.tsx";
import { NoRoute } from "./NoRoute.tsx";
import { Notes } from "./Notes.tsx";
import { RouteList } from "./RouteList.tsx";

/** The routes between two, or why there is none. */
export const AskedRoutes = ({ request }: { request: RoutesQuestion }) => (
  <Estimated estimate={estimateQuestion(request)} question={routesQuestion(request)}>
    {(answer) => (
      <>
        <Notes answer={answer} modality={request.modality} />
        {answer.routes.length > 0 && <RouteList answer={answer} request={request} />}
        {answer.none && <NoRoute none={answer.none} request={request} />}
      </>
    )}
  </Estimated>
);
