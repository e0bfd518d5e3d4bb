import { ArrowUp, X } from "lucide-react";
import { useWords } from "../../app/i18n.ts";
import { EntitySearch } from "../../search/EntitySearch.tsx";
import { EntityMark } from "../../ui/EntityMark.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useRouteDraft } from "../draft.ts";
import { Choices } from "./Choice.tsx";
import styles from "./conditions.module.css";
import { useLabels } from "./useLabels.ts";
import { conditionWords } from "./words.ts";

/** As many as the contract allows. */
const most = { avoid: 100, through: 5 };

/** Entities to be avoided, or to be passed in their order. */
export const EntitiesEditor = ({ kind }: { kind: "avoid" | "through" }) => {
  const say = useWords(conditionWords);
  const { name } = useLabels();
  const { ways, known, change } = useRouteDraft();
  const ids = ways[kind];
  return (
    <Choices title={say(kind)} how={say(kind === "avoid" ? "avoidHow" : "throughHow")}>
      <ol className={styles.entities}>
        {ids.map((id, at) => (
          <li key={id}>
            {known[id] && <EntityMark type={known[id].type} />}
            <span className={styles.clip}>{name(id)}</span>
            {kind === "through" && at > 0 && (
              <IconButton
                label={say("earlier", { name: name(id) })}
                onClick={() => change({ through: ids.with(at - 1, id).with(at, ids[at - 1] ?? id) })}
              >
                <ArrowUp size={14} aria-hidden />
              </IconButton>
            )}
            <IconButton
              label={say("remove", { name: name(id) })}
              onClick={() => change({ [kind]: ids.filter((other) => other !== id) })}
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ol>
      {ids.length < most[kind] ? (
        <EntitySearch
          key={ids.length}
          onChoose={(entity) => change({ [kind]: [...new Set([...ids, entity.id])] }, [entity])}
        />
      ) : (
        <p className={styles.how}>{say("full")}</p>
      )}
    </Choices>
  );
};
