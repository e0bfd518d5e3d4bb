import { useState } from "react";
import type { TypedValue } from "../../../server/contract/cypher-values.ts";
import { useWords } from "../../app/i18n.ts";
import { LinkButton } from "../../ui/Button.tsx";
import styles from "./value.module.css";
import { kindOf, textOf } from "./values.ts";
import { resultWords } from "./words.ts";

type Part = readonly [string, TypedValue];

const textPart = (name: string, text: string): Part => [name, { $type: "String", _value: text }];

/** What a value is made of, by name; null when it is of one piece. */
const partsOf = (value: TypedValue): readonly Part[] | null => {
  switch (value.$type) {
    case "List":
    case "Path":
      return value._value.map((item, at) => [String(at), item]);
    case "Map":
      return Object.entries(value._value);
    case "Node":
      return [
        textPart("elementId", value._value._element_id),
        textPart("labels", value._value._labels.join(", ")),
        ...Object.entries(value._value._properties),
      ];
    case "Relationship":
      return [
        textPart("elementId", value._value._element_id),
        textPart("type", value._value._type),
        textPart("start", value._value._start_node_element_id),
        textPart("end", value._value._end_node_element_id),
        ...Object.entries(value._value._properties),
      ];
    default:
      return null;
  }
};

/** So many parts are drawn at a time. */
const AT_ONCE = 200;

const Branch = ({ name, value }: { name: string; value: TypedValue }) => {
  const parts = partsOf(value);
  const leaf = (
    <>
      <b>{name}</b> <span data-kind={kindOf(value)}>{textOf(value)}</span>
    </>
  );
  if (!parts || parts.length === 0) return <li>{leaf}</li>;
  return (
    <li>
      <Folded summary={leaf} value={value} />
    </li>
  );
};

/** What is inside is drawn when it is opened: a value may hold thousands of others. */
const Folded = ({ summary, value }: { summary: React.ReactNode; value: TypedValue }) => {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <ValueTree value={value} />}
    </details>
  );
};

/** A value with its parts, one to a line; parts that have parts open. */
export const ValueTree = ({ value }: { value: TypedValue }) => {
  const say = useWords(resultWords);
  const [shown, setShown] = useState(AT_ONCE);
  const parts = partsOf(value) ?? [];
  return (
    <ul className={styles.tree}>
      {parts.slice(0, shown).map(([name, part]) => (
        <Branch key={name} name={name} value={part} />
      ))}
      {parts.length > shown && (
        <li>
          <LinkButton onClick={() => setShown((now) => now + AT_ONCE)}>
            {say("more", { n: parts.length - shown })}
          </LinkButton>
        </li>
      )}
    </ul>
  );
};
