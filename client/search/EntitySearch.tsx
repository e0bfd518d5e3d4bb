import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useState } from "react";
import type { Entity } from "../../server/contract/entities.ts";
import { useWords } from "../app/i18n.ts";
import { Failure } from "../ui/Notice.tsx";
import { EntityList } from "./EntityList.tsx";
import styles from "./search.module.css";
import { useEntitySearch } from "./useEntitySearch.ts";
import { searchWords } from "./words.ts";

/** A field to write a name in, and the entities that match; arrows and Enter choose. */
export const EntitySearch = ({ onChoose }: { onChoose: (entity: Entity) => void }) => {
  const say = useWords(searchWords);
  const [text, setText] = useState("");
  const { entities, asked, waiting, error, retry } = useEntitySearch(text);
  return (
    <Command shouldFilter={false} label={say("searchEntity")} className={styles.command}>
      <div className={styles.writing}>
        <Search size={16} aria-hidden />
        <Command.Input value={text} onValueChange={setText} placeholder={say("searchEntity")} autoFocus />
      </div>
      <Command.List className={styles.list} label={say("results")}>
        {error ? (
          <Failure error={error} onRetry={retry} />
        ) : (
          <EntityList entities={entities} onChoose={onChoose} />
        )}
      </Command.List>
      {entities.length === 0 && !error && (
        <p className={styles.nothing} role="status">
          {asked && !waiting ? say("nothing") : say("hint")}
        </p>
      )}
    </Command>
  );
};
