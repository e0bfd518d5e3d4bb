import { useWords } from "../../app/i18n.ts";
import { colourings, labellings, sizings, useAppearance } from "../exploration/appearance.ts";
import styles from "./AppearancePanel.module.css";
import { ColourLegend } from "./ColourLegend.tsx";
import { appearanceWords } from "./words.ts";

const SAMPLES = [4, 7, 10];

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
            change({ colourBy: colourings.find((name) => name === target.value) ?? "type" })
          }
        >
          {colourings.map((name) => (
            <option key={name} value={name}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <ColourLegend />
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
