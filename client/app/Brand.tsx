import styles from "./bar.module.css";

/** The mark: a spool, and the thread that leads out of it. */
export const Brand = ({ named }: { named: boolean }) => (
  <span className={styles.brand}>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle className={styles.spool} cx="8" cy="9" r="5.6" />
      <circle className={styles.core} cx="8" cy="9" r="1.7" />
      <path className={styles.strand} d="M8 14.6c3.2 3.4 6.6 3 11 .9" />
    </svg>
    {named && "Mitos"}
  </span>
);
