import { ArrowUpDown } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { useSelection } from "../map/selection.ts";
import { EntityPicker } from "../search/EntityPicker.tsx";
import controls from "../ui/controls.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { useRouteDraft } from "./draft.ts";
import styles from "./routes.module.css";
import { routeWords } from "./words.ts";

const hopLimits = [1, 2, 3, 4, 5, 6, 7, 8];

/** The two ends of the routes and how many hops they may have. */
export const RouteEnds = () => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const { from, to, maxHops, choose, swap } = useRouteDraft();
  const showRoute = useSelection((store) => store.showRoute);
  const change: typeof choose = (next) => {
    showRoute(null);
    choose(next);
  };
  return (
    <>
      <div className={styles.pick}>
        <svg className={styles.rail} viewBox="0 0 18 74" aria-hidden="true">
          <circle className={styles.start} cx="9" cy="17" r="4" />
          <line x1="9" x2="9" y1="24" y2="50" />
          <circle className={styles.stop} cx="9" cy="57" r="4.5" />
        </svg>
        <div className={styles.ends}>
          <EntityPicker
            label={say("from")}
            prompt={say("choose")}
            value={from}
            onChoose={(entity) => change({ from: entity })}
          />
          <EntityPicker
            label={say("to")}
            prompt={say("choose")}
            value={to}
            onChoose={(entity) => change({ to: entity })}
          />
        </div>
        <IconButton
          label={say("swap")}
          onClick={() => {
            showRoute(null);
            swap();
          }}
        >
          <ArrowUpDown size={16} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.conditions}>
        <select
          className={controls.select}
          aria-label={say("maxHops")}
          value={maxHops}
          onChange={(event) => change({ maxHops: Number(event.target.value) })}
        >
          {hopLimits.map((hops) => (
            <option key={hops} value={hops}>
              {hops === 1 ? say("upToOne") : say("upTo", { n: number(hops) })}
            </option>
          ))}
        </select>
      </div>
    </>
  );
};
