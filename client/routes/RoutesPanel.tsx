import { useQuery } from "@tanstack/react-query";
import { modalities } from "../../server/contract/vocabulary.ts";
import { askedBy } from "../api/asked.ts";
import { routesQuestion } from "../api/routes.ts";
import { useWords } from "../app/i18n.ts";
import { Empty, Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { useRouteDraft } from "./draft.ts";
import { RouteEnds } from "./RouteEnds.tsx";
import { RouteList } from "./RouteList.tsx";
import styles from "./routes.module.css";
import { routeWords } from "./words.ts";

/** As many routes as the panel asks for. */
const WANTED = 8;

/** From, to, how far; then the routes that were found. */
export const RoutesPanel = () => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const { from, to, maxHops } = useRouteDraft();
  const question = routesQuestion({
    from: from?.id ?? "",
    to: to?.id ?? "",
    maxHops,
    k: WANTED,
    modality: [...modalities],
  });
  const { data, error, refetch, isFetching } = useQuery(question);
  const asked = from && to;
  return (
    <div className={styles.panel}>
      <RouteEnds />
      {!asked && <Empty>{say("hint")}</Empty>}
      {asked && from.id === to.id && <Empty>{say("same")}</Empty>}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {asked && isFetching && !data && <Skeleton rows={5} />}
      {asked && data?.routes.length === 0 && <Empty>{say("none", { n: number(maxHops) })}</Empty>}
      {asked && data && data.routes.length > 0 && (
        <RouteList key={`${from.id} ${to.id} ${maxHops}`} answer={data} asked={askedBy(question)} />
      )}
    </div>
  );
};
