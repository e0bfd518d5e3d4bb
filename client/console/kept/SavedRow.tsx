import { Bookmark, Ellipsis } from "lucide-react";
import type { SavedQuery } from "../../../server/contract/queries.ts";
import { useWords } from "../../app/i18n.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu, MenuItem } from "../../ui/Menu.tsx";
import { useCopyLink } from "../../views/useShareLink.ts";
import styles from "./kept.module.css";
import { linkToQuery } from "./link.ts";
import { keptWords } from "./words.ts";

interface Props {
  saved: SavedQuery;
  chosen: boolean;
  onOpen: () => void;
  onRename: () => void;
  onRemove: () => void;
}

/** A saved query: a press opens it; its menu has the link, another name and its end. */
export const SavedRow = ({ saved, chosen, onOpen, onRename, onRemove }: Props) => {
  const say = useWords(keptWords);
  const copyLink = useCopyLink();
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.entry}
        aria-pressed={chosen}
        title={saved.query}
        onClick={onOpen}
      >
        <Bookmark size={16} aria-hidden />
        <span>{saved.name}</span>
      </button>
      <Menu
        button={
          <IconButton label={say("actions", { name: saved.name })}>
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => void copyLink(linkToQuery(saved.id), say("copied"))}>
          {say("copyLink")}
        </MenuItem>
        <MenuItem onSelect={onRename}>{say("rename")}</MenuItem>
        <MenuItem onSelect={onRemove}>{say("remove")}</MenuItem>
      </Menu>
    </li>
  );
};
