import { type Diagnostic, linter } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { CypherCheckResponse } from "../../../server/contract/cypher.ts";
import type { Checked } from "../checks.ts";
import { type Statement, statementAt } from "../text/statements.ts";

/** How long the reader must have stopped writing, in milliseconds. */
const REST = 450;

/** So many of the words that may have been meant are offered. */
const MOST = 3;

const severities = { WARNING: "warning", INFORMATION: "info", UNKNOWN: "info" } as const;

/** The word that begins at a place: what a remark without a length is about. */
const wordFrom = (text: string, offset: number): number => {
  const [word] = /^[\p{L}\p{N}_]+/u.exec(text.slice(offset)) ?? [""];
  return Math.max(1, word.length);
};

/** What to underline: places of the statement, moved to where it stands in the text. */
const diagnosticsOf = ({ statement, answer }: Checked, length: number): Diagnostic[] => {
  const place = (offset: number) => Math.min(statement.from + offset, length);
  const fault = answer.problem;
  const remarks = answer.notifications.flatMap(({ position, title, description, severity }): Diagnostic[] =>
    position
      ? [
          {
            from: place(position.offset),
            to: place(position.offset + wordFrom(statement.text, position.offset)),
            severity: severities[severity],
            message: `${title}\n${description}`,
          },
        ]
      : [],
  );
  if (!fault) return remarks;
  const from = Math.min(place(fault.offset), Math.max(0, length - 1));
  return [
    {
      from,
      to: Math.max(place(fault.offset + Math.max(1, fault.length)), Math.min(from + 1, length)),
      severity: "error",
      message: fault.hint ? `${fault.message}\n${fault.hint}` : fault.message,
      actions: (fault.length > 0 ? fault.suggestions.slice(0, MOST) : []).map((name) => ({
        name,
        apply: (view, start, end) => view.dispatch({ changes: { from: start, to: end, insert: name } }),
      })),
    },
    ...remarks,
  ];
};

interface Given {
  check: (statement: Statement, signal: AbortSignal) => Promise<CypherCheckResponse>;
  /** Told of every check, and of null when there is nothing to check or nobody to ask. */
  onChecked: (checked: Checked | null) => void;
}

/** Underlines what the database would refuse, a little after the reader stops writing; an older check is dropped. */
export const underlining = ({ check, onChecked }: Given): Extension => {
  let asking = new AbortController();
  const look = async (view: EditorView): Promise<Diagnostic[]> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const statement = statementAt(view.state.doc.toString(), view.state.selection.main.head);
    if (!statement) {
      onChecked(null);
      return [];
    }
    try {
      const answer = await check(statement, signal);
      if (signal.aborted) return [];
      onChecked({ statement, answer });
      return diagnosticsOf({ statement, answer }, view.state.doc.length);
    } catch {
      // an editor without a server is still an editor: the run will say what is the matter
      if (!signal.aborted) onChecked(null);
      return [];
    }
  };
  return linter(look, { delay: REST });
};
