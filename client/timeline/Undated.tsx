import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { formatNumber } from "../ui/edtf/format.ts";
import { Hint } from "../ui/Hint.tsx";
import { timelineWords } from "./words.ts";

/** How many claims the timeline cannot show, for they have no date. A press selects them. */
export const Undated = ({
  count,
  language,
  onSelect,
}: {
  count: number;
  language: Language;
  onSelect: () => void;
}) => {
  const say = useWords(timelineWords);
  if (count === 0) return null;
  const n = formatNumber(count, language);
  return (
    <Hint text={say("undatedHint", { count, n })}>
      <Button kind="quiet" small onClick={onSelect}>
        {say("undated", { n })}
      </Button>
    </Hint>
  );
};
