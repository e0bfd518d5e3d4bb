import { Terminal } from "lucide-react";
import type { Asked } from "../api/asked.ts";
import { useWords } from "../app/i18n.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useShownStatements } from "./shown.ts";
import { statementWords } from "./words.ts";

/** Shows the Cypher behind what was asked. @param of names what it is about, where several such buttons stand together */
export const CypherButton = ({ asked, of }: { asked: readonly Asked[]; of?: string }) => {
  const say = useWords(statementWords);
  const show = useShownStatements((store) => store.show);
  return (
    <IconButton
      label={of ? say("cypherOf", { what: of }) : say("cypher")}
      aria-haspopup="dialog"
      onClick={() => show(asked)}
    >
      <Terminal size={16} aria-hidden />
    </IconButton>
  );
};
