import styles from "./meter.module.css";

const STEPS = 5;

/** A confidence from 0 to 1: five steps and the number with two decimals, written as the language has it. */
export const Meter = ({ value, text }: { value: number; text: string }) => (
  <span className={styles.meter}>
    <span className={styles.steps} aria-hidden="true">
      {Array.from({ length: STEPS }, (_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps are a fixed scale
        <span key={step} className={styles.step} data-filled={step < Math.round(value * STEPS)} />
      ))}
    </span>
    {text}
  </span>
);
