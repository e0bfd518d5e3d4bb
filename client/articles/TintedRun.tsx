import { Link } from "react-router";
import type { EntityType } from "../../server/contract/vocabulary.ts";
import { useSchema } from "../ui/schema.ts";
import styles from "./reader.module.css";
import type { Run } from "./segments.ts";

interface Props {
  run: Run;
  /** The article's whole text, which the run's offsets are into. */
  text: string;
  types: ReadonlyMap<string, EntityType>;
  chosen: string | null;
  onClaim: (id: string) => void;
}

/**
 * A run of the text under its tint. A name is a link that selects its entity. The tint of a claim takes a click; by
 * keyboard the same claim is chosen from the list beside the text, so that the sentence stays one sentence to those
 * who hear it.
 */
export const TintedRun = ({ run, text, types, chosen, onClaim }: Props) => {
  const { tieType } = useSchema();
  const { claim } = run;
  const content = run.pieces.map(({ start, end, entity }) => {
    const piece = text.slice(start, end);
    if (!entity) return piece;
    return (
      <Link
        key={start}
        className={styles.mention}
        data-type={types.get(entity)}
        to={{ search: `?entity=${encodeURIComponent(entity)}` }}
        replace
        onClick={(event) => event.stopPropagation()}
      >
        {piece}
      </Link>
    );
  });
  if (!claim) return content;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text does the same by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the text does the same by keyboard
    <span
      className={styles.evidence}
      data-family={tieType(claim.type).family}
      data-chosen={claim.id === chosen}
      data-start={run.pieces[0]?.start}
      onClick={() => onClaim(claim.id)}
    >
      {content}
    </span>
  );
};
