import { type ReactNode, useId, useState } from "react";
import { useWords } from "../../app/i18n.ts";
import controls from "../../ui/controls.module.css";
import { useFormats } from "../../ui/useFormats.ts";
import { useRouteDraft } from "../draft.ts";
import { type Which, whichOf, withWhich } from "../ways.ts";
import { Choices } from "./Choice.tsx";
import styles from "./conditions.module.css";
import { useLabels } from "./useLabels.ts";
import { conditionWords } from "./words.ts";

const counts = [1, 3, 5, 10, 20, 50];

/** Which routes: the first few, all of the least length, the best supported, or in order of time. */
export const WhichEditor = ({ several }: { several: boolean }) => {
  const say = useWords(conditionWords);
  const { ways, change } = useRouteDraft();
  const which = whichOf(ways);
  const offered: readonly Which[] = several ? ["few", "supported"] : ["few", "all", "supported", "time"];
  const chosen = offered.includes(which) ? which : "few";
  return (
    <Choices title={say("which")}>
      {offered.map((one) => (
        <Radio
          key={one}
          name="which"
          checked={one === chosen}
          label={say(one === "few" ? "fewOf" : one)}
          how={say(`${one}How`)}
          onChoose={() => change(withWhich(ways, one))}
        />
      ))}
      {chosen === "supported" && <Weight />}
      {chosen === "time" && <TimeOrder />}
      {!several && chosen !== "all" && <Count />}
    </Choices>
  );
};

const Radio = (props: {
  name: string;
  checked: boolean;
  label: string;
  how?: ReactNode;
  onChoose: () => void;
}) => {
  const id = useId();
  return (
    <div className={styles.radio}>
      <input type="radio" id={id} name={props.name} checked={props.checked} onChange={props.onChoose} />
      <label htmlFor={id}>
        {props.label}
        {props.how && <small>{props.how}</small>}
      </label>
    </div>
  );
};

const Count = () => {
  const say = useWords(conditionWords);
  const { number } = useFormats();
  const { ways, change } = useRouteDraft();
  const options = [...new Set([...counts, ways.k])].toSorted((a, b) => a - b);
  return (
    <label className={styles.day}>
      {say("howMany")}
      <select
        className={controls.select}
        value={ways.k}
        onChange={({ target }) => change({ k: Number(target.value) })}
      >
        {options.map((k) => (
          <option key={k} value={k}>
            {number(k)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Between length and support, in quarters; the question is asked when the slider is let go. */
const Weight = () => {
  const say = useWords(conditionWords);
  const { weight: words } = useLabels();
  const { ways, change } = useRouteDraft();
  const [draft, setDraft] = useState(ways.weight);
  const id = useId();
  const commit = () => {
    if (draft !== ways.weight) change({ weight: draft });
  };
  return (
    <div className={styles.weight}>
      <label htmlFor={id}>{say("weight")}</label>
      <output htmlFor={id}>{words(draft)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.25}
        value={draft}
        aria-valuetext={words(draft)}
        onChange={({ target }) => setDraft(target.valueAsNumber)}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
    </div>
  );
};

const TimeOrder = () => {
  const say = useWords(conditionWords);
  const { ways, change } = useRouteDraft();
  return (
    <>
      <Choices title={say("first")}>
        {(["earliest", "shortest"] as const).map((order) => (
          <Radio
            key={order}
            name="order"
            checked={ways.order === order}
            label={say(order)}
            onChoose={() => change({ order })}
          />
        ))}
      </Choices>
      <Choices title={say("sure")}>
        {(["possible", "certain"] as const).map((inTime) => (
          <Radio
            key={inTime}
            name="sure"
            checked={ways.inTime === inTime}
            label={say(inTime)}
            onChoose={() => change({ inTime })}
          />
        ))}
      </Choices>
    </>
  );
};
