import { useId, useState } from "react";
import { useWords } from "../app/i18n.ts";
import { useTitle } from "../app/useTitle.ts";
import { Button } from "../ui/Button.tsx";
import { useOpened } from "./opened.ts";
import type { useSaved } from "./useSaved.ts";
import styles from "./views.module.css";
import { viewWords } from "./words.ts";

/** Saves what is on the map under a title, or to the exploration that is open. */
export const SaveForm = ({ saved }: { saved: ReturnType<typeof useSaved> }) => {
  const say = useWords(viewWords);
  const id = useId();
  const now = useTitle();
  const opened = useOpened((store) => store.opened);
  const [title, setTitle] = useState(now);
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        saved.mutate({ do: "create", title });
      }}
    >
      <label htmlFor={id}>{say("title")}</label>
      <input
        id={id}
        className={styles.title}
        value={title}
        maxLength={1000}
        required
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button kind="primary" type="submit" disabled={title.trim() === "" || saved.isPending}>
        {say("saveNew")}
      </Button>
      {opened && (
        <Button disabled={saved.isPending} onClick={() => saved.mutate({ do: "replace", saved: opened })}>
          {say("saveAgain", { title: opened.title })}
        </Button>
      )}
    </form>
  );
};
