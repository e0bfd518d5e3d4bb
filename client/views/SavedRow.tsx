import { Copy, Link2, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { SavedExploration } from "../../server/contract/explorations.ts";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { useOpened } from "./opened.ts";
import type { useSaved } from "./useSaved.ts";
import { useShareLink } from "./useShareLink.ts";
import styles from "./views.module.css";
import { viewWords } from "./words.ts";

interface Props {
  one: SavedExploration;
  saved: ReturnType<typeof useSaved>;
  onOpened: () => void;
}

/** One saved exploration and what can be done with it; deleting asks first, for undo does not reach it. */
export const SavedRow = ({ one, saved, onOpened }: Props) => {
  const say = useWords(viewWords);
  const { day } = useFormats();
  const { copySaved } = useShareLink();
  const isOpen = useOpened((store) => store.opened?.id === one.id);
  const [asking, setAsking] = useState<"rename" | "remove" | null>(null);
  const { title } = one;
  if (asking === "rename") return <Renaming {...{ one, saved }} onDone={() => setAsking(null)} />;
  if (asking === "remove") {
    return (
      <li className={styles.row}>
        <span className={styles.what}>
          {title} <small>{say("removeSure")}</small>
        </span>
        <Button small onClick={() => saved.mutate({ do: "remove", saved: one })}>
          {say("removeYes")}
        </Button>
        <Button small kind="quiet" onClick={() => setAsking(null)}>
          {say("keep")}
        </Button>
      </li>
    );
  }
  return (
    <li className={styles.row} data-open={isOpen}>
      <button
        type="button"
        className={styles.what}
        aria-label={say("open", { title })}
        onClick={() => saved.mutate({ do: "open", saved: one }, { onSuccess: onOpened })}
      >
        {title}
        <small>
          {day(one.savedOn.slice(0, 10))}
          {isOpen && ` · ${say("nowOpen")}`}
        </small>
      </button>
      <IconButton label={say("link", { title })} onClick={() => copySaved(one.id)}>
        <Link2 size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={say("duplicate", { title })}
        onClick={() => saved.mutate({ do: "duplicate", saved: one })}
      >
        <Copy size={16} aria-hidden />
      </IconButton>
      <IconButton label={say("rename", { title })} onClick={() => setAsking("rename")}>
        <Pencil size={16} aria-hidden />
      </IconButton>
      <IconButton label={say("remove", { title })} onClick={() => setAsking("remove")}>
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </li>
  );
};

const Renaming = ({ one, saved, onDone }: Omit<Props, "onOpened"> & { onDone: () => void }) => {
  const say = useWords(viewWords);
  const [title, setTitle] = useState(one.title);
  return (
    <li>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          saved.mutate({ do: "rename", saved: one, title }, { onSuccess: onDone });
        }}
      >
        <input
          className={styles.title}
          aria-label={say("rename", { title: one.title })}
          value={title}
          maxLength={1000}
          required
          // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
        />
        <Button small type="submit" disabled={title.trim() === ""}>
          {say("renameDone")}
        </Button>
        <Button small kind="quiet" onClick={onDone}>
          {say("keep")}
        </Button>
      </form>
    </li>
  );
};
