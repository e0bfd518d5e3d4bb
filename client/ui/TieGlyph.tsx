import type { Family, Modality } from "../../server/contract/vocabulary.ts";
import styles from "./marks.module.css";

interface Line {
  /** The colour of the line; left out, the ink of a legend that is about the pattern alone. */
  family?: Family;
  modality?: Modality;
  /** An arrowhead at the end, for types that have a direction. */
  arrow?: boolean;
  /** Turns the arrow round: the tie runs towards the entity that the list is about. */
  reverse?: boolean;
}

/** How each modality is drawn: dash pattern and width, as on the map. */
const patterns: Record<Modality, { dashes?: string; width: number; round?: boolean }> = {
  happened: { width: 2.5 },
  planned: { dashes: "8 5", width: 2.5 },
  alleged: { dashes: "0.1 5.2", width: 3, round: true },
  denied: { width: 1.4 },
};

const stroke = (modality: Modality) => {
  const { dashes, width, round } = patterns[modality];
  return {
    strokeWidth: width,
    ...(dashes ? { strokeDasharray: dashes } : {}),
    ...(round ? { strokeLinecap: "round" as const } : {}),
  };
};

/** A tie's line as in the legend: 26 by 18, colour by family, pattern by modality. */
export const TieGlyph = ({ family, modality = "happened", arrow = false, reverse = false }: Line) => (
  <svg
    className={styles.line}
    viewBox="0 0 26 18"
    data-family={family}
    data-reverse={reverse}
    aria-hidden="true"
  >
    <line x1={0} y1={9} x2={arrow ? 19 : 26} y2={9} {...stroke(modality)} />
    {modality === "denied" && <path d="M6.8 5.8 13.2 12.2M13.2 5.8 6.8 12.2" strokeWidth={1.4} />}
    {arrow && <path className={styles.head} d="M26 9 17 13.4 17 4.6Z" />}
  </svg>
);

/**
 * The tie between two ends that stand one above the other. It fills the height it is given; the arrowhead keeps its
 * shape. `chosen` lays the thread's casing under it, as a route does.
 */
export const TieThread = ({
  family,
  modality = "happened",
  arrow = false,
  reverse = false,
  chosen = false,
}: Line & { chosen?: boolean }) => (
  <span
    className={styles.thread}
    data-family={family}
    data-reverse={reverse}
    data-chosen={chosen}
    data-arrow={arrow}
    aria-hidden="true"
  >
    <svg className={styles.stretch} role="presentation">
      <line x1="50%" x2="50%" y1="0" y2="100%" {...stroke(modality)} />
    </svg>
    {modality === "denied" && (
      <svg className={styles.cross} viewBox="0 0 10 10" role="presentation">
        <path d="M2 2 8 8M8 2 2 8" strokeWidth={1.4} />
      </svg>
    )}
    {arrow && (
      <svg className={styles.tip} viewBox="0 0 12 10" role="presentation">
        <path className={styles.head} d="M6 10 .8 0H11.2Z" />
      </svg>
    )}
  </span>
);
