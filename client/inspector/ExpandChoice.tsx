import { useId, useState } from "react";
import type { EntityType } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { Failure } from "../ui/Notice.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";
import { OfferType } from "./OfferType.tsx";
import { freshOf, type Offer, offerKey } from "./on-map.ts";
import { MOST, useBringNeighbours } from "./useBringNeighbours.ts";
import { inspectorWords } from "./words.ts";

/** As many as come when nothing else is said: more would crowd the map. */
const USUAL = 25;

/** What an entity can be expanded by, each with its count, and how many ties to bring at most. */
export const ExpandChoice = ({
  id,
  offers,
  only,
  onDone,
}: {
  id: string;
  offers: readonly Offer[];
  /** Neighbours of this type alone are wanted at first; null: all. */
  only: EntityType | null;
  onDone: () => void;
}) => {
  const say = useWords(inspectorWords);
  const { number } = useFormats();
  const limitId = useId();
  const bring = useBringNeighbours();
  const [off, setOff] = useState<ReadonlySet<string>>(
    () => new Set(offers.filter(({ entityType }) => only && entityType !== only).map(offerKey)),
  );
  const [most, setMost] = useState(USUAL);
  const [waiting, setWaiting] = useState(false);
  const [failed, setFailed] = useState<Error | null>(null);
  const wanted = offers.filter((offer) => offer.fresh > 0 && !off.has(offerKey(offer)));
  const fresh = freshOf(wanted);
  const count = Math.min(most, fresh);
  const types = [...new Set(offers.map((offer) => offer.type))];
  const choose = (some: readonly Offer[], on: boolean) => {
    const next = new Set(off);
    for (const key of some.map(offerKey)) on ? next.delete(key) : next.add(key);
    setOff(next);
  };
  const submit = () => {
    setFailed(null);
    setWaiting(true);
    bring(id, wanted, offers, count)
      .then(onDone, setFailed)
      .finally(() => setWaiting(false));
  };
  return (
    <form
      className={styles.expand}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ul className={styles.offers}>
        {types.map((type) => (
          <OfferType
            key={type}
            type={type}
            offers={offers.filter((offer) => offer.type === type)}
            off={off}
            onChoose={choose}
          />
        ))}
      </ul>
      {failed && <Failure error={failed} onRetry={submit} />}
      <div className={styles.expandFoot}>
        {fresh > count && (
          <p className={styles.strongest}>{say("strongest", { n: number(fresh - count) })}</p>
        )}
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
        <Button kind="primary" type="submit" disabled={count === 0 || waiting} aria-busy={waiting}>
          {say("bring", { count, n: number(count) })}
        </Button>
      </div>
    </form>
  );
};
