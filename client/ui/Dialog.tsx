import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { useWords } from "../app/i18n.ts";
import styles from "./dialog.module.css";
import { IconButton } from "./IconButton.tsx";
import { useFocusBack } from "./useFocusBack.ts";
import { uiWords } from "./words.ts";

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  /** One sentence under the title that says what the dialog asks. */
  description?: string;
  children: ReactNode;
}

/**
 * A dialog over the page. Focus goes to the dialog itself and comes back; Escape and a click outside close it. The
 * scrim is our own: the library's overlay also locks the page's scrolling, by a style element, and this page has none.
 */
export const Dialog = ({ open, ...rest }: Props) => open && <OpenDialog {...rest} />;

const OpenDialog = ({ onClose, title, description, children }: Omit<Props, "open">) => {
  const say = useWords(uiWords);
  const giveBack = useFocusBack();
  return (
    <Radix.Root open onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <div className={styles.scrim} />
        <Radix.Content
          className={styles.dialog}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          onCloseAutoFocus={giveBack}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <header className={styles.header}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={say("close")} keys="Esc">
                <X size={16} aria-hidden />
              </IconButton>
            </Radix.Close>
          </header>
          {description && <Radix.Description className={styles.description}>{description}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
};
