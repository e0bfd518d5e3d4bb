import { DropdownMenu } from "radix-ui";
import type { ComponentProps, ReactElement } from "react";
import styles from "./menu.module.css";
import { unlessTaken } from "./unlessTaken.ts";
import { useQuietReturn } from "./useQuietReturn.ts";

type Content = ComponentProps<typeof DropdownMenu.Content>;

interface Props extends Pick<Content, "side" | "align" | "sideOffset" | "onCloseAutoFocus" | "children"> {
  /** What opens it; its name is the menu's. */
  button: ReactElement;
  /** Added to the looks of every menu. */
  className?: string | undefined;
}

const joined = (own: string | undefined, added: string | undefined) => (added ? `${own} ${added}` : own);

/** The landmark that menus open in: what lies in none is hard to find for those who go from one to the next. */
export const roomOfPage = (): HTMLElement | null => document.getElementById("room");

/** A menu that a button opens. The page beside it stays alive, and closing it gives the focus back to the button. */
export const Menu = ({ button, className, onCloseAutoFocus, children, ...place }: Props) => {
  const quiet = useQuietReturn();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild {...quiet.button}>
        {button}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={roomOfPage()}>
        <DropdownMenu.Content
          className={joined(styles.menu, className)}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          {...place}
          onCloseAutoFocus={(event) => {
            quiet.content.onCloseAutoFocus();
            onCloseAutoFocus?.(event);
            unlessTaken(event);
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
};

/** Something to choose in a menu. */
export const MenuItem = ({ className, ...rest }: ComponentProps<typeof DropdownMenu.Item>) => (
  <DropdownMenu.Item className={joined(styles.item, className)} {...rest} />
);
