import { Check, TriangleAlert } from "lucide-react";
import { useId } from "react";
import { useWords } from "../../app/i18n.ts";
import controls from "../../ui/controls.module.css";
import { useChecks } from "../checks.ts";
import styles from "../console.module.css";
import { parameterTypes, readParameter, type WrittenParameter } from "../parameters.ts";
import { activeTab, useTabs } from "../tabs.ts";
import { parametersOf, statementsOf } from "../text/statements.ts";
import { editorWords } from "./words.ts";

const nothing: WrittenParameter = { text: "", type: "auto" };

/** One parameter: its name, its value and its type; what is wrong with the value stands below. */
const Field = ({ name }: { name: string }) => {
  const say = useWords(editorWords);
  const id = useId();
  const { parameters } = useTabs(activeTab);
  const change = useTabs((store) => store.change);
  const written = parameters[name] ?? nothing;
  const read = readParameter(written);
  const write = (part: Partial<WrittenParameter>) =>
    change({ parameters: { ...parameters, [name]: { ...written, ...part } } });
  return (
    <div className={styles.parameter}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        value={written.text}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-invalid={read.fault !== null}
        aria-describedby={`${id}-fault`}
        onChange={(event) => write({ text: event.target.value })}
      />
      <select
        className={controls.select}
        aria-label={say("parameterType", { name })}
        value={written.type}
        onChange={(event) => write({ type: event.target.value })}
      >
        {parameterTypes.map((type) => (
          <option key={type} value={type}>
            {type === "auto"
              ? say("auto", { type: written.type === "auto" && !read.fault ? read.type : "JSON" })
              : type}
          </option>
        ))}
      </select>
      <p id={`${id}-fault`} className={styles.fault}>
        {read.fault && say(`fault.${read.fault}`)}
      </p>
    </div>
  );
};

/** What the database says of the query while it is being written. */
const Soundness = () => {
  const say = useWords(editorWords);
  const { id, query } = useTabs(activeTab);
  const checked = useChecks((store) => store.checks[id]);
  if (!checked || !query.includes(checked.statement.text)) return null;
  const { problem } = checked.answer;
  if (!problem)
    return (
      <p className={styles.sound}>
        <Check size={16} aria-hidden />
        {say("sound")}
      </p>
    );
  const lines = query.slice(0, checked.statement.from).split("\n");
  const line = lines.length - 1 + problem.line;
  const column = problem.column + (problem.line === 1 ? (lines.at(-1)?.length ?? 0) : 0);
  return (
    <div className={styles.unsound}>
      <TriangleAlert size={16} aria-hidden />
      <p>
        {say("faultAt", { line, column })} {problem.message}
        {problem.hint && <span>{problem.hint}</span>}
      </p>
    </div>
  );
};

/** A field for each parameter that the query names, and whether EXPLAIN finds the query sound. */
export const Parameters = () => {
  const say = useWords(editorWords);
  const { query } = useTabs(activeTab);
  const names = parametersOf(query);
  const statements = statementsOf(query).length;
  return (
    <section className={styles.parameters} aria-label={say("parameters")}>
      <h2>{say("parameters")}</h2>
      {names.length === 0 && <p className={styles.quiet}>{say("noParameters")}</p>}
      {names.map((name) => (
        <Field key={name} name={name} />
      ))}
      {statements > 1 && <p className={styles.quiet}>{say("statement", { n: statements })}</p>}
      <div className={styles.soundness} role="status">
        <Soundness />
      </div>
    </section>
  );
};
