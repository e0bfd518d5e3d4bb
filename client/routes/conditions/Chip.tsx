import { ChevronDown, X } from "lucide-react";
import { Popover } from "radix-ui";
import type { ReactNode } from "react";
import { useWords } from "../../app/i18n.ts";
import { unlessTaken } from "../../ui/unlessTaken.ts";
import styles from "./conditions.module.css";
import { conditionWords } from "./words.ts";

interface Props {
  /** What it is about, for those who hear it. */
  name: string;
  /** How it is set. */
  label: string;
  /** Differs from the default. */
  changed: boolean;
  /** Takes the condition away; left out, it can only be changed. */
  onClear?: () => void;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Where it is changed; left out, there is nothing but to take it away. */
  children?: ReactNode;
}

/** One condition: a press changes it, the cross takes it away. */
export const Chip = ({ name, label, changed, onClear, open, onOpen, children }: Props) => {
  const say = useWords(conditionWords);
  return (
    <span className={styles.chip} data-changed={changed}>
      {children === undefined ? (
        <span className={styles.label}>{label}</span>
      ) : (
        <Popover.Root open={open} onOpenChange={onOpen}>
          <Popover.Trigger className={styles.label} aria-label={`${name}: ${label}`}>
            <span className={styles.clip}>{label}</span>
            <ChevronDown size={14} aria-hidden />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Content
              className={styles.editor}
              align="start"
              sideOffset={4}
              collisionPadding={8}
              aria-label={name}
              onCloseAutoFocus={unlessTaken}
            >
              {children}
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
      {onClear && (
        <button
          type="button"
          className={styles.clear}
          aria-label={say("clear", { what: label })}
          onClick={onClear}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </span>
  );
};
