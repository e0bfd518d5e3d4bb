import { EyeOff, ScanEye } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { toggleFilter } from "../map/exploration/changes.ts";
import { type MenuTarget, useMapMenu } from "../map/exploration/menu.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { Keys } from "../ui/Keys.tsx";
import { roomOfPage } from "../ui/Menu.tsx";
import menu from "../ui/menu.module.css";
import type { Command } from "./commands/command.ts";
import styles from "./commands/commands.module.css";
import { useEntityCommands } from "./commands/useEntityCommands.ts";
import { useMapCommands } from "./commands/useMapCommands.ts";
import { useSavingCommands } from "./commands/useSavingCommands.ts";
import { useSelectCommands } from "./commands/useSelectCommands.ts";
import { commandWords } from "./commands/words.ts";
import { useWords } from "./i18n.ts";

/** The menu of the map: at the pointer, at a finger that rested, or at what has the keyboard's focus. */
const ContextMenu = () => {
  const say = useWords(commandWords);
  const { open, close } = useMapMenu();
  if (!open) return null;
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(next) => !next && close()}>
      <DropdownMenu.Trigger asChild>
        <span className={styles.anchor} style={{ left: open.x, top: open.y }} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={roomOfPage()}>
        <DropdownMenu.Content
          className={menu.menu}
          aria-label={say("menu")}
          align="start"
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            document.querySelector<HTMLElement>("[data-map]")?.focus({ preventScroll: true });
          }}
        >
          <Items target={open.target} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
};

const Items = ({ target }: { target: MenuTarget }) => {
  const chosen = useSelection((store) => store.entities);
  // a menu on one of several that are selected is about all of them
  const about = target.kind !== "entity" ? [] : chosen.includes(target.id) ? chosen : [target.id];
  const entity = useEntityCommands(about);
  const select = useSelectCommands(about);
  const map = useMapCommands();
  const saving = useSavingCommands();
  const tie = useTieCommands(target);
  const groups =
    target.kind === "entity"
      ? [entity, select]
      : target.kind === "tie"
        ? [tie]
        : [map.slice(0, 9), saving.slice(0, 2), select];
  return groups.map((commands) => (
    <DropdownMenu.Group key={commands[0]?.id} className={styles.group}>
      {commands.map((command) => (
        <Item key={command.id} command={command} />
      ))}
    </DropdownMenu.Group>
  ));
};

const Item = ({ command: { icon: Icon, label, keys, disabled, run } }: { command: Command }) => (
  <DropdownMenu.Item className={styles.item} disabled={disabled ?? false} onSelect={run}>
    <Icon size={16} aria-hidden />
    <span>{label}</span>
    {keys && <Keys>{keys}</Keys>}
  </DropdownMenu.Item>
);

const useTieCommands = (target: MenuTarget): Command[] => {
  const say = useWords(commandWords);
  const perform = useExploration((store) => store.perform);
  const select = useSelection((store) => store.select);
  const type = target.id.split("~")[1];
  if (target.kind !== "tie" || !type) return [];
  return [
    {
      id: "inspectTie",
      label: say("inspectTie"),
      icon: ScanEye,
      run: () => select({ kind: "tie", id: target.id }),
    },
    {
      id: "hideTieType",
      label: say("hideTieType"),
      icon: EyeOff,
      run: () => perform("filter", (now) => toggleFilter(now, "tieTypes", type)),
    },
  ];
};

export default ContextMenu;
