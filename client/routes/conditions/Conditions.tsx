import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { useWords } from "../../app/i18n.ts";
import controls from "../../ui/controls.module.css";
import { Menu, MenuItem } from "../../ui/Menu.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { useRouteDraft } from "../draft.ts";
import { plainWays, type Ways, whichOf, withWhich } from "../ways.ts";
import { Chip } from "./Chip.tsx";
import styles from "./conditions.module.css";
import { Editor } from "./Editor.tsx";
import { changeAtOnce, cleared, isSet, type Kind, kindsFor } from "./kinds.ts";
import { useLabels } from "./useLabels.ts";
import { WhichEditor } from "./WhichEditor.tsx";
import { conditionWords } from "./words.ts";

const hopLimits = [1, 2, 3, 4, 5, 6, 7, 8];

/** The conditions as chips: which routes and how far always, the others once they are set. */
export const Conditions = () => {
  const say = useWords(conditionWords);
  const { number } = useFormats();
  const labels = useLabels();
  const { ends, ways, change } = useRouteDraft();
  const [editing, setEditing] = useState<Kind | "which" | null>(null);
  const chosen = useRef<Kind | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  // the cross goes away with its condition: the focus stays among the conditions
  const clear = (ways: Partial<Ways>) => {
    change(ways);
    adder.current?.focus();
  };
  const several = ends.length > 2;
  const kinds = kindsFor(ends.length);
  const which = whichOf(ways);
  const whichSet = several ? which === "supported" : which !== "few" || ways.k !== plainWays.k;
  // the modality is always said: that only what happened counts is a condition too
  const shown = kinds.filter((kind) => kind === "modality" || kind === editing || isSet(ways, kind));
  const left = kinds.filter((kind) => !isSet(ways, kind));
  const editorOf = (kind: Kind) => ({
    open: editing === kind,
    onOpen: (open: boolean) => setEditing(open ? kind : null),
  });
  return (
    <fieldset className={styles.conditions} aria-label={say("conditions")}>
      <Chip
        name={say("which")}
        label={labels.which(ways, several)}
        changed={whichSet}
        open={editing === "which"}
        onOpen={(open) => setEditing(open ? "which" : null)}
        {...(whichSet ? { onClear: () => clear({ ...withWhich(ways, "few"), k: plainWays.k }) } : {})}
      >
        <WhichEditor several={several} />
      </Chip>
      <select
        className={controls.select}
        aria-label={say("maxHops")}
        value={ways.maxHops}
        onChange={(event) => change({ maxHops: Number(event.target.value) })}
      >
        {hopLimits.map((hops) => (
          <option key={hops} value={hops}>
            {hops === 1 ? say("upToOne") : say("upTo", { n: number(hops) })}
          </option>
        ))}
      </select>
      {shown.map((kind) => (
        <Chip
          key={kind}
          name={say(kind)}
          label={labels.condition(kind, ways)}
          changed={isSet(ways, kind)}
          {...editorOf(kind)}
          {...(isSet(ways, kind) ? { onClear: () => clear(cleared(kind)) } : {})}
        >
          {changeAtOnce(kind) === null ? <Editor kind={kind} /> : undefined}
        </Chip>
      ))}
      {left.length > 0 && (
        <Menu
          align="start"
          onCloseAutoFocus={(event) => {
            // the editor of what was chosen takes the focus, when the menu has let go of it
            if (chosen.current) event.preventDefault();
            if (chosen.current) setEditing(chosen.current);
            chosen.current = null;
          }}
          button={
            <button ref={adder} type="button" className={styles.add}>
              <Plus size={14} aria-hidden />
              {say("add")}
            </button>
          }
        >
          {left.map((kind) => (
            <MenuItem
              key={kind}
              onSelect={() => {
                const now = changeAtOnce(kind);
                if (now) change(now);
                else chosen.current = kind;
              }}
            >
              {say(kind)}
            </MenuItem>
          ))}
        </Menu>
      )}
    </fieldset>
  );
};
