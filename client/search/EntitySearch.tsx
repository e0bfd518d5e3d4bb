import { Command } from "cmdk";
import { Search } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Entity } from "../../server/contract/entities.ts";
import { useWords } from "../app/i18n.ts";
import { Failure } from "../ui/Notice.tsx";
import { EntityList } from "./EntityList.tsx";
import styles from "./search.module.css";
import { useEntitySearch } from "./useEntitySearch.ts";
import { searchWords } from "./words.ts";

interface Props {
  onChoose: (entity: Entity) => void;
  /** What the field asks for, when it is more than entities. */
  prompt?: string;
  /** More to choose from, below the entities, for what is written. */
  below?: (text: string) => ReactNode;
}

/** A field to write a name in, and the entities that match; arrows and Enter choose. */
export const EntitySearch = ({ onChoose, prompt, below }: Props) => {
  const say = useWords(searchWords);
  const [text, setText] = useState("");
  const { entities, asked, waiting, error, retry } = useEntitySearch(text);
  return (
    <Command shouldFilter={false} label={prompt ?? say("searchEntity")} className={styles.command}>
      <div className={styles.writing}>
        <Search size={16} aria-hidden />
        <Command.Input
          value={text}
          onValueChange={setText}
          placeholder={prompt ?? say("searchEntity")}
          autoFocus
        />
      </div>
      <Command.List className={styles.list} label={say("results")}>
        {error ? (
          <Failure error={error} onRetry={retry} />
        ) : (
          // cmdk selects the first of those that come, and nothing when those that are there may be chosen again
          <EntityList key={String(waiting)} entities={entities} stale={waiting} onChoose={onChoose} />
        )}
        {below?.(text)}
      </Command.List>
      {entities.length === 0 && !error && (asked || !below) && (
        <p className={styles.nothing} role="status">
          {asked && !waiting ? say("nothing") : say("hint")}
        </p>
      )}
    </Command>
  );
};
