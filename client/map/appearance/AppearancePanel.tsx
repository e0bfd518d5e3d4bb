import { useWords } from "../../app/i18n.ts";
import { labellings, sizings, useAppearance } from "../exploration/appearance.ts";
import styles from "./AppearancePanel.module.css";
import { appearanceWords } from "./words.ts";

/** What the map draws by community or by type; by country waits for the lens. */
const drawnColourings = ["type", "community"] as const;
const SAMPLES = [4, 7, 10];
const GROUPS = ["country", "person", "place", "organization", "agreement", "event", "military-unit"];

/** What size and colour tell, how many labels there are, and the legend of it. For the foot of the facets. */
export const AppearancePanel = () => {
  const say = useWords(appearanceWords);
  const { appearance, change } = useAppearance();
  return (
    <fieldset className={styles.panel}>
      <legend className={styles.title}>{say("title")}</legend>
      <label className={styles.row}>
        <span>{say("size")}</span>
        <select
          value={appearance.sizeBy}
          onChange={({ target }) =>
            change({ sizeBy: sizings.find((name) => name === target.value) ?? "degree" })
          }
        >
          {sizings.map((name) => (
            <option key={name} value={name}>
              {say(name)}
            </option>
          ))}
        </select>
        <svg className={styles.samples} viewBox="0 0 56 22" aria-hidden="true">
          {SAMPLES.map((radius, at) => (
            <circle key={radius} cx={[5, 20, 42][at]} cy={11} r={radius} />
          ))}
        </svg>
      </label>
      <label className={styles.row}>
        <span>{say("colour")}</span>
        <select
          value={appearance.colourBy}
          onChange={({ target }) =>
            change({ colourBy: drawnColourings.find((name) => name === target.value) ?? "type" })
          }
        >
          {drawnColourings.map((name) => (
            <option key={name} value={name}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      {appearance.colourBy === "community" && (
        <ol className={styles.groups} aria-label={say("community")}>
          {GROUPS.map((token, at) => (
            <li key={token}>
              <i style={{ background: `var(--type-${token})` }} />
              {say("group", { number: at + 1 })}
            </li>
          ))}
          <li>
            <i style={{ background: "var(--ink-2)" }} />
            {say("other")}
          </li>
        </ol>
      )}
      <label className={styles.row}>
        <span>{say("labels")}</span>
        <select
          value={appearance.labels}
          onChange={({ target }) =>
            change({ labels: labellings.find((name) => name === target.value) ?? "normal" })
          }
        >
          {labellings.map((name) => (
            <option key={name} value={name}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
};
