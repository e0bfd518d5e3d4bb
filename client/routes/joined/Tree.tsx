import { useEffect } from "react";
import type { ConnectQuestion, ConnectResponse } from "../../../server/contract/routes.ts";
import { askedBy } from "../../api/asked.ts";
import { connectQuestion } from "../../api/routes.ts";
import { useWords } from "../../app/i18n.ts";
import { type ShownRoute, useSelection } from "../../map/selection.ts";
import { CypherButton } from "../../statements/CypherButton.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { CopyMenu } from "../CopyMenu.tsx";
import { useRouteDraft } from "../draft.ts";
import { Hop } from "../Hop.tsx";
import hopStyles from "../hop.module.css";
import styles from "../routes.module.css";
import { type Telling, tellHop } from "../told/told.ts";
import { useShowRoute } from "../useShowRoute.ts";
import { routeWords } from "../words.ts";

/** The tree as the map shows it: its entities, and the ties of each joint. */
const shownTree = ({ joints }: ConnectResponse, joins: readonly string[]): ShownRoute => ({
  entities: [...new Set([...joins, ...joints.flatMap(({ a, b }) => [a, b])])],
  hops: joints.map(({ ties }) => ties),
  joins,
});

/** The small tree that joins several entities, hop by hop; it stands out on the map. */
export const Tree = ({
  answer,
  request,
  telling,
}: {
  answer: ConnectResponse;
  request: ConnectQuestion;
  telling: Telling;
}) => {
  const say = useWords(routeWords);
  const { language, number } = useFormats();
  const { opened, open } = useRouteDraft();
  const asked = askedBy(connectQuestion(request));
  const showRoute = useShowRoute(asked);
  const { joints, groups, network } = answer;
  const question = JSON.stringify(request);
  const tree = shownTree(answer, request.entities);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer is shown once, when it comes or comes back
  useEffect(() => {
    if (opened?.question !== question) {
      open(question, 0);
      showRoute(tree, network);
    } else if (!useSelection.getState().route) useSelection.getState().showRoute(tree);
  }, [question, opened?.question]);

  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const hops = joints.map(({ a, ties, proof }) => tellHop(a, ties, proof, telling));
  const length = say("hops", { count: joints.length, n: number(joints.length) });
  const title = say("joinsTitle", { names: list.format(request.entities.map(telling.name)) });
  return (
    <section>
      <div className={styles.found}>
        <h2>
          <span role="status">
            {say("joins")}: {length}
          </span>
        </h2>
        <CypherButton asked={asked} />
        <CopyMenu now={joints.length > 0 ? { title, facts: [length], hops } : null} words={telling} />
      </div>
      {groups.length > 1 && (
        <div className={styles.note}>
          {say("groups", { n: number(request.maxHops) })}
          <ul className={styles.parts}>
            {groups.map((group) => (
              <li key={group.join(" ")}>{list.format(group.map(telling.name))}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={hopStyles.tree}>
        {/* a tree has no first station: its ties point nowhere in particular */}
        {hops.map((hop) => hop && <Hop key={hop.tie} hop={{ ...hop, arrow: false }} />)}
      </div>
    </section>
  );
};
