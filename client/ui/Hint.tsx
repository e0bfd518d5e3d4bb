import { Tooltip } from "radix-ui";
import type { ReactElement } from "react";
import styles from "./controls.module.css";
import { Keys } from "./Keys.tsx";

/** A tooltip on a control: a few words, and the key that does the same. */
export const Hint = ({ text, keys, children }: { text: string; keys?: string; children: ReactElement }) => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content className={styles.tip} sideOffset={6} collisionPadding={8}>
        {text}
        {keys && <Keys>{keys}</Keys>}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
);
