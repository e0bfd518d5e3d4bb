import { ArrowUpDown, Plus, X } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { EntityPicker } from "../search/EntityPicker.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { nameOf } from "../ui/names.ts";
import { useFormats } from "../ui/useFormats.ts";
import { MOST_ENDS, useRouteDraft } from "./draft.ts";
import styles from "./routes.module.css";
import { routeWords } from "./words.ts";

/** What is to be connected: two ends, which can be turned round, or several entities. */
export const RouteEnds = () => {
  const say = useWords(routeWords);
  const { language, number } = useFormats();
  const { ends, known, setEnd, addEnd, removeEnd, swap } = useRouteDraft();
  const several = ends.length > 2;
  const label = (at: number) => (several ? say("end", { n: number(at + 1) }) : say(at === 0 ? "from" : "to"));
  return (
    <div className={styles.pick} data-several={several}>
      {!several && (
        <svg className={styles.rail} viewBox="0 0 18 74" aria-hidden="true">
          <circle className={styles.start} cx="9" cy="17" r="4" />
          <line x1="9" x2="9" y1="24" y2="50" />
          <circle className={styles.stop} cx="9" cy="57" r="4.5" />
        </svg>
      )}
      <div className={styles.ends}>
        {ends.map((id, at) => {
          const entity = id === null ? null : known[id];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an end is its place; what stands there changes
            <div className={styles.end} key={at}>
              <EntityPicker
                label={label(at)}
                prompt={id ?? say("choose")}
                value={entity ?? null}
                onChoose={(chosen) => setEnd(at, chosen)}
              />
              {several && (
                <IconButton
                  label={say("removeEnd", { name: entity ? nameOf(entity, language) : label(at) })}
                  onClick={() => removeEnd(at)}
                >
                  <X size={16} aria-hidden />
                </IconButton>
              )}
            </div>
          );
        })}
      </div>
      {!several && (
        <IconButton label={say("swap")} onClick={swap}>
          <ArrowUpDown size={16} aria-hidden />
        </IconButton>
      )}
      {ends.length < MOST_ENDS && !ends.includes(null) && (
        <div className={styles.another}>
          <LinkButton onClick={addEnd}>
            <Plus size={14} aria-hidden />
            {say("addEnd")}
          </LinkButton>
        </div>
      )}
    </div>
  );
};
