import { useId, useState } from "react";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { Check } from "../ui/Check.tsx";
import { Failure } from "../ui/Notice.tsx";
import { useSchema } from "../ui/schema.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";
import type { Offer } from "./on-map.ts";
import { MOST, useBringNeighbours } from "./useBringNeighbours.ts";
import { inspectorWords } from "./words.ts";

/** As many as come when nothing else is said: more would crowd the map. */
const USUAL = 25;

/** The tie types that an entity can be expanded by, each with its count, and how many ties to bring at most. */
export const ExpandChoice = ({
  id,
  offers,
  onDone,
}: {
  id: string;
  offers: readonly Offer[];
  onDone: () => void;
}) => {
  const say = useWords(inspectorWords);
  const { language, number } = useFormats();
  const { tieType } = useSchema();
  const limitId = useId();
  const bring = useBringNeighbours();
  const [off, setOff] = useState<readonly string[]>([]);
  const [most, setMost] = useState(USUAL);
  const [failed, setFailed] = useState<Error | null>(null);
  const wanted = offers.filter((offer) => offer.fresh > 0 && !off.includes(offer.type));
  const count = Math.min(
    most,
    wanted.reduce((sum, offer) => sum + offer.fresh, 0),
  );
  const submit = () => {
    setFailed(null);
    bring(
      id,
      wanted.map((offer) => offer.type),
      count,
    ).then(onDone, setFailed);
  };
  return (
    <form
      className={styles.expand}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ul>
        {offers.map(({ type, ties, fresh }) => {
          const info = tieType(type);
          const box = `${limitId}-${type}`;
          return (
            <li key={type} className={styles.offer} data-none={fresh === 0}>
              <Check
                id={box}
                checked={fresh > 0 && !off.includes(type)}
                onChange={() =>
                  setOff(off.includes(type) ? off.filter((each) => each !== type) : [...off, type])
                }
              />
              <TieGlyph family={info.family} arrow={!info.symmetric} />
              <label htmlFor={box}>{info.label[language]}</label>
              <span className={styles.fresh}>{say("newOnes", { n: number(fresh) })}</span>
              <span className={styles.count}>{say("ofThemOnMap", { n: number(ties - fresh) })}</span>
            </li>
          );
        })}
      </ul>
      {failed && <Failure error={failed} onRetry={submit} />}
      <div className={styles.expandFoot}>
        <label htmlFor={limitId}>{say("atMost")}</label>
        <input
          id={limitId}
          className={styles.number}
          type="number"
          min={1}
          max={MOST}
          value={most}
          onChange={(event) => setMost(Math.min(MOST, Math.max(1, event.target.valueAsNumber || 1)))}
        />
        <Button kind="primary" type="submit" disabled={count === 0}>
          {say("bring", { count, n: number(count) })}
        </Button>
      </div>
    </form>
  );
};
