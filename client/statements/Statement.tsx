import { Copy, Terminal } from "lucide-react";
import { useNavigate } from "react-router";
import type { ToldStatement } from "../../server/contract/statements.ts";
import { useWords } from "../app/i18n.ts";
import { writeParameter } from "../console/parameters.ts";
import { useTabs } from "../console/tabs.ts";
import { Button } from "../ui/Button.tsx";
import { useCopy } from "../ui/useCopy.ts";
import styles from "./statements.module.css";
import { statementWords } from "./words.ts";
import { asText } from "./written.ts";

/** One statement: its text as it stands in cypher/, its parameters, and what can be done with it. */
export const Statement = ({ statement, onOpened }: { statement: ToldStatement; onOpened: () => void }) => {
  const say = useWords(statementWords);
  const navigate = useNavigate();
  const openQuery = useTabs((store) => store.open);
  const copy = useCopy();
  const { name, text } = statement;
  const parameters = Object.entries(statement.parameters).map(
    ([parameter, value]) => [parameter, writeParameter(value).text] as const,
  );
  const openInConsole = () => {
    openQuery({ query: text.trimEnd(), params: statement.parameters, title: name });
    onOpened();
    void navigate("/console");
  };
  return (
    <section className={styles.statement} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <Button
          small
          aria-label={say("copyOf", { name })}
          onClick={() => void copy(asText(statement), say("copied"))}
        >
          <Copy size={14} aria-hidden />
          {say("copy")}
        </Button>
        <Button small aria-label={say("openOf", { name })} onClick={openInConsole}>
          <Terminal size={14} aria-hidden />
          {say("open")}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <pre tabIndex={0}>{text.trimEnd()}</pre>
      {parameters.length > 0 && (
        <dl aria-label={say("parameters")}>
          {parameters.map(([parameter, value]) => (
            <div key={parameter}>
              <dt>${parameter}</dt>
              <dd title={value}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};
