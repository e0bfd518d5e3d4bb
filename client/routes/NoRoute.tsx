import type { NoRoute as None, Relaxation, RoutesQuestion } from "../../server/contract/routes.ts";
import { useWords } from "../app/i18n.ts";
import { useFormats } from "../ui/useFormats.ts";
import { useLabels } from "./conditions/useLabels.ts";
import { useRouteDraft } from "./draft.ts";
import { keepingFocus } from "./keepingFocus.ts";
import styles from "./routes.module.css";
import { waysOf } from "./ways.ts";
import { routeWords } from "./words.ts";

/** Says that there is none under these conditions, and what would give some: each with its count, and one press away. */
export const NoRoute = ({ none, request }: { none: None; request: RoutesQuestion }) => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const { name } = useLabels();
  const change = useRouteDraft((draft) => draft.change);
  const { connected, parts, relaxations } = none;
  const partWords = (id: string, size: number) =>
    say(parts?.capped ? "part.least" : "part.exact", { name: name(id), count: size, n: number(size) });
  const relaxWords = ({ kind, request: relaxed }: Relaxation) =>
    kind === "time" && relaxed.inTime
      ? say("relax.timePossible")
      : say(`relax.${kind}`, { hops: number(relaxed.maxHops ?? request.maxHops) });
  return (
    <div className={styles.none} role="status">
      <p>
        {request.maxHops === 1 ? say("noneDirect") : say("none", { n: number(request.maxHops) })}{" "}
        {connected === false && say("apart")}
      </p>
      {parts && (
        <ul className={styles.parts}>
          <li>{partWords(request.from, parts.from)}</li>
          <li>{partWords(request.to, parts.to)}</li>
        </ul>
      )}
      {relaxations.length > 0 && (
        <>
          <h2>{say("relax")}</h2>
          <ul>
            {relaxations.map((relaxation) => (
              <li key={relaxation.kind}>
                <button
                  type="button"
                  className={styles.relax}
                  onClick={keepingFocus(() => change(waysOf(relaxation.request)))}
                >
                  <span>{relaxWords(relaxation)}</span>
                  <b>
                    {relaxation.more
                      ? say("atLeast", { n: number(relaxation.routes) })
                      : say("found", { count: relaxation.routes, n: number(relaxation.routes) })}
                  </b>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
