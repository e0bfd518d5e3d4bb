import type { CommonResponse } from "../../server/contract/networks.ts";
import type { Asked } from "../api/asked.ts";
import { useWords } from "../app/i18n.ts";
import { useExploration } from "../map/exploration/store.ts";
import { areSeen } from "../search/bring.ts";
import { useBring } from "../search/useBring.ts";
import { useShowEntity } from "../search/useShowEntity.ts";
import { Button } from "../ui/Button.tsx";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf } from "../ui/names.ts";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";
import { Section } from "./Section.tsx";
import { inspectorWords } from "./words.ts";

/** The neighbours that the selected entities share, the strongest first; they can be brought onto the map together. */
export const CommonNeighbours = ({
  answer,
  asked,
  of,
}: {
  answer: CommonResponse;
  asked: readonly Asked[];
  of: number;
}) => {
  const say = useWords(inspectorWords);
  const { language, number } = useFormats();
  const showEntity = useShowEntity();
  const exploration = useExploration((store) => store.exploration);
  const bringToMap = useBring();
  const { common, network, total } = answer;
  const named = new Map(network.entities.map((entity) => [entity.id, entity]));
  const away = common.flatMap(({ entity }) => (areSeen(exploration, [entity]) ? [] : [entity]));
  const bring = () =>
    bringToMap("expand", network, {
      about: away,
      asked,
      told: `${say("broughtEntities", { count: away.length, n: number(away.length) })}.`,
    });
  return (
    <Section title={say("common")} aside={number(total)}>
      {common.length === 0 && <p className={styles.none}>{say("noCommon")}</p>}
      <ul>
        {common.map(({ entity: id, neighbourOf, claims }) => {
          const entity = named.get(id);
          return (
            entity && (
              <li key={id}>
                <button type="button" className={styles.next} onClick={() => void showEntity(id)}>
                  <EntityMark type={entity.type} />
                  <span className={styles.clip}>
                    {nameOf(entity, language)}{" "}
                    {of > 2 && (
                      <small>{say("neighbourOf", { n: number(neighbourOf), all: number(of) })}</small>
                    )}
                  </span>
                  <span className={styles.count}>{number(claims)}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
      {away.length > 0 && (
        <Button small onClick={bring}>
          {say("bringCommon", { count: away.length, n: number(away.length) })}
        </Button>
      )}
    </Section>
  );
};
