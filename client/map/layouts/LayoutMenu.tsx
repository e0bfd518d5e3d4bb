import { GitFork } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useWords } from "../../app/i18n.ts";
import menu from "../../ui/menu.module.css";
import { useSelection } from "../selection.ts";
import { layoutIcons } from "./icons.ts";
import { layoutKinds, needsChosen } from "./kinds.ts";
import styles from "./layouts.module.css";
import { useArrange } from "./useArrange.ts";
import { layoutWords } from "./words.ts";

/** The layouts that can be asked for. Nothing is laid out anew before one of them is chosen. */
export const LayoutMenu = () => {
  const say = useWords(layoutWords);
  const arrange = useArrange();
  const chosen = useSelection((store) => store.entities.length > 0);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <button type="button" aria-label={say("layout")} title={say("layout")}>
          <GitFork size={16} strokeWidth={1.75} aria-hidden />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={menu.menu}
          side="left"
          align="end"
          sideOffset={8}
          collisionPadding={8}
          aria-label={say("layout")}
        >
          {layoutKinds.map((kind) => {
            const Icon = layoutIcons[kind];
            const off = needsChosen(kind) && !chosen;
            return (
              <DropdownMenu.Item
                key={kind}
                className={`${menu.item} ${styles.item}`}
                disabled={off}
                onSelect={() => arrange(kind)}
              >
                <Icon size={16} strokeWidth={1.75} aria-hidden />
                <span>{say(kind)}</span>
                <small>{say(off ? "choose" : `about.${kind}`)}</small>
              </DropdownMenu.Item>
            );
          })}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
};
