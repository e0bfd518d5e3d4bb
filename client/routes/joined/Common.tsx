import { useState } from "react";
import type { ConnectResponse } from "../../../server/contract/routes.ts";
import type { Asked } from "../../api/asked.ts";
import { useWords } from "../../app/i18n.ts";
import { useExploration } from "../../map/exploration/store.ts";
import { areSeen, bringToSight } from "../../search/bring.ts";
import { useShowEntity } from "../../search/useShowEntity.ts";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { EntityMark } from "../../ui/EntityMark.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import hop from "../hop.module.css";
import { type Telling, tieSentence } from "../told/told.ts";
import { routeWords } from "../words.ts";
import styles from "./joined.module.css";

const FIRST = 8;

/** The neighbours that two or more of the entities share, with what ties each; they can be brought onto the map. */
export const Common = ({
  answer: { common, network, capped },
  of,
  asked,
  telling,
}: {
  answer: ConnectResponse;
  /** The question of the answer. */
  asked: readonly Asked[];
  of: number;
  telling: Telling;
}) => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const { exploration, perform } = useExploration();
  const showEntity = useShowEntity();
  const [all, setAll] = useState(false);
  const types = new Map(network.entities.map(({ id, type }) => [id, type]));
  const shown = all ? common : common.slice(0, FIRST);
  const away = shown.filter(({ entity }) => !areSeen(exploration, [entity])).map(({ entity }) => entity);
  const bring = () => {
    const ties = new Set(shown.flatMap((one) => one.ties));
    const ends = new Set(shown.flatMap((one) => [one.entity, ...one.of]));
    const part = {
      entities: network.entities.filter(({ id }) => ends.has(id)),
      ties: network.ties.filter(({ id }) => ties.has(id)),
    };
    perform("expand", (now) => bringToSight(now, part), away, asked);
  };
  return (
    <section className={styles.section}>
      <h2>{say("common")}</h2>
      {common.length === 0 && <p className={hop.facts}>{say("noCommon")}</p>}
      <ul>
        {shown.map(({ entity, of: ends, ties }) => {
          const type = types.get(entity);
          return (
            <li key={entity} className={styles.named}>
              {type && <EntityMark type={type} />}
              <div>
                <button type="button" className={hop.sentence} onClick={() => void showEntity(entity)}>
                  {telling.name(entity)}
                </button>{" "}
                <small>{say("of", { n: number(ends.length), all: number(of) })}</small>
                <ul className={styles.tied}>
                  {ties.map((id) => {
                    const tie = telling.ties.get(id);
                    return tie && <li key={id}>{tieSentence(tie, telling)}</li>;
                  })}
                </ul>
              </div>
            </li>
          );
        })}
      </ul>
      {!all && common.length > FIRST && (
        <LinkButton onClick={() => setAll(true)}>
          {say("more", { n: number(common.length - FIRST) })}
        </LinkButton>
      )}
      {capped && <p className={hop.facts}>{say("cappedNamed")}</p>}
      {away.length > 0 && (
        <Button small onClick={bring}>
          {say("bring", { count: away.length, n: number(away.length) })}
        </Button>
      )}
    </section>
  );
};
