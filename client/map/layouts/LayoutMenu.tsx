import { GitFork } from "lucide-react";
import { useWords } from "../../app/i18n.ts";
import { Menu, MenuItem } from "../../ui/Menu.tsx";
import { useSelection } from "../selection.ts";
import { layoutIcons } from "./icons.ts";
import { layoutKinds, needsChosen } from "./kinds.ts";
import styles from "./layouts.module.css";
import { useArrange } from "./useArrange.ts";
import { layoutWords } from "./words.ts";

/** The layouts that can be asked for. Nothing is laid out anew before one of them is chosen. */
const LayoutMenu = () => {
  const say = useWords(layoutWords);
  const arrange = useArrange();
  const chosen = useSelection((store) => store.entities.length > 0);
  return (
    <Menu
      side="left"
      sideOffset={8}
      button={
        <button type="button" aria-label={say("layout")} title={say("layout")}>
          <GitFork size={16} strokeWidth={1.75} aria-hidden />
        </button>
      }
    >
      {layoutKinds.map((kind) => {
        const Icon = layoutIcons[kind];
        const off = needsChosen(kind) && !chosen;
        return (
          <MenuItem key={kind} className={styles.item} disabled={off} onSelect={() => arrange(kind)}>
            <Icon size={16} strokeWidth={1.75} aria-hidden />
            <span>{say(kind)}</span>
            <small>{say(off ? "choose" : `about.${kind}`)}</small>
          </MenuItem>
        );
      })}
    </Menu>
  );
};

export default LayoutMenu;
