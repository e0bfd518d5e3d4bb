import type { ConnectResponse } from "../../../server/contract/routes.ts";
import { useWords } from "../../app/i18n.ts";
import { useShowEntity } from "../../search/useShowEntity.ts";
import { EntityMark } from "../../ui/EntityMark.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import hop from "../hop.module.css";
import type { Telling } from "../told/told.ts";
import { routeWords } from "../words.ts";
import styles from "./joined.module.css";

const FIRST = 10;

/** Who sits between: on what share of the shortest routes of the pairs, and of how many pairs. */
export const Between = ({
  answer: { between, network },
  telling,
}: {
  answer: ConnectResponse;
  telling: Telling;
}) => {
  const say = useWords(routeWords);
  const { language, number } = useFormats();
  const showEntity = useShowEntity();
  const types = new Map(network.entities.map(({ id, type }) => [id, type]));
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  return (
    <section className={styles.section}>
      <h2>{say("between")}</h2>
      <p className={hop.facts}>{say(between.length > 0 ? "betweenHint" : "noBetween")}</p>
      <ul>
        {between.slice(0, FIRST).map(({ entity, share, pairs }) => {
          const type = types.get(entity);
          return (
            <li key={entity} className={styles.named} data-share>
              {type && <EntityMark type={type} />}
              <button type="button" className={hop.sentence} onClick={() => void showEntity(entity)}>
                {telling.name(entity)}
              </button>
              <span className={hop.facts}>
                {percent.format(share)} · {say("pairs", { count: pairs, n: number(pairs) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
