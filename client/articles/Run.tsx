import type { EntityType } from "../../server/contract/vocabulary.ts";
import { useSchema } from "../ui/schema.ts";
import styles from "./reader.module.css";
import type { Segment } from "./segments.ts";

interface Props {
  segment: Segment;
  text: string;
  type: EntityType | null;
  chosen: boolean;
  onClaim: (id: string) => void;
  onEntity: (id: string) => void;
}

/**
 * A run of the text under its marks. A name is a button. The tint of a claim takes a click; by keyboard the same
 * claim is chosen from the list beside the text, so that the sentence stays one sentence to those who hear it.
 */
export const Run = ({ segment, text, type, chosen, onClaim, onEntity }: Props) => {
  const { tieType } = useSchema();
  const { claim, entity } = segment;
  const content =
    entity && type ? (
      <button
        type="button"
        className={styles.mention}
        data-type={type}
        onClick={(event) => {
          event.stopPropagation();
          onEntity(entity);
        }}
      >
        {text}
      </button>
    ) : (
      text
    );
  if (!claim) return content;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text does the same by keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the text does the same by keyboard
    <span
      className={styles.evidence}
      data-family={tieType(claim.type).family}
      data-chosen={chosen}
      data-start={segment.start}
      onClick={() => onClaim(claim.id)}
    >
      {content}
    </span>
  );
};
