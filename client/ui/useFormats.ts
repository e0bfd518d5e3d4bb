import { useLanguage, useWords } from "../app/i18n.ts";
import { formatDay, formatEdtf, formatNumber } from "./edtf/format.ts";
import { uiWords } from "./words.ts";

/** Numbers and dates as the language of the page writes them. */
export const useFormats = () => {
  const language = useLanguage();
  const say = useWords(uiWords);
  return {
    language,
    number: (value: number, decimals = 0) => formatNumber(value, language, decimals),
    day: (day: string) => formatDay(day, language),
    when: (edtf: string | null) => (edtf ? formatEdtf(edtf, language, say) : say("undated")),
  };
};
