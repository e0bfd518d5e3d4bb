import { useId } from "react";
import { useWords } from "../app/i18n.ts";
import { Check } from "../ui/Check.tsx";
import { EntityMark } from "../ui/EntityMark.tsx";
import { useSchema } from "../ui/schema.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./inspector.module.css";
import { freshOf, type Offer, offerKey } from "./on-map.ts";
import { inspectorWords } from "./words.ts";

interface Props {
  type: string;
  /** All of this tie type. */
  offers: readonly Offer[];
  /** Keys of those that are switched off. */
  off: ReadonlySet<string>;
  onChoose: (offers: readonly Offer[], on: boolean) => void;
}

/** One tie type of the picker with a switch for all of it, and below it its directions and types of neighbours. */
export const OfferType = ({ type, offers, off, onChoose }: Props) => {
  const say = useWords(inspectorWords);
  const { language, number } = useFormats();
  const { tieType, entityType } = useSchema();
  const id = useId();
  const info = tieType(type);
  const there = (ties: number, fresh: number) => say("ofThemOnMap", { n: number(ties - fresh) });
  const fresh = freshOf(offers);
  const ties = offers.reduce((sum, offer) => sum + offer.ties, 0);
  const open = offers.filter((offer) => offer.fresh > 0);
  const on = open.filter((offer) => !off.has(offerKey(offer)));
  const state = on.length === 0 ? false : on.length === open.length ? true : "indeterminate";
  return (
    <li>
      <div className={styles.offer} data-none={fresh === 0}>
        <Check id={id} checked={state} onChange={() => onChoose(open, state !== true)} />
        <TieGlyph family={info.family} arrow={!info.symmetric} />
        <label htmlFor={id}>{info.label[language]}</label>
        <span className={styles.fresh}>{say("newOnes", { n: number(fresh) })}</span>
        <span className={styles.count}>{there(ties, fresh)}</span>
      </div>
      <ul>
        {offers.map((offer) => {
          const key = offerKey(offer);
          const box = `${id}-${key.replaceAll(" ", "-")}`;
          return (
            <li key={key} className={styles.offer} data-sub="true" data-none={offer.fresh === 0}>
              <Check
                id={box}
                checked={offer.fresh > 0 && !off.has(key)}
                onChange={() => onChoose([offer], off.has(key))}
              />
              <EntityMark type={offer.entityType} />
              <label htmlFor={box}>
                {say(`direction.${offer.direction}`, {
                  entities: entityType(offer.entityType).plural[language],
                })}
              </label>
              <span className={styles.fresh}>{say("newOnes", { n: number(offer.fresh) })}</span>
              <span className={styles.count}>{there(offer.ties, offer.fresh)}</span>
            </li>
          );
        })}
      </ul>
    </li>
  );
};
