import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { formatEdtf, formatNumber } from "../ui/edtf/format.ts";
import { uiWords } from "../ui/words.ts";
import { countIn } from "./bins.ts";
import type { Hit } from "./drawing/hit.ts";
import { binLabel, rangeLabel, windowLabel } from "./format.ts";
import { perUnit } from "./Gutter.tsx";
import type { Moment } from "./moment.ts";
import { startOf } from "./time/units.ts";
import { typeWord } from "./typeWord.ts";
import type { Model } from "./useModel.ts";
import { timelineWords } from "./words.ts";

/** Says in words what the plot shows: all of it at once, and what is under the pointer. */
export const useTelling = (schema: SchemaResponse, language: Language) => {
  const say = useWords(timelineWords);
  const sayUi = useWords(uiWords);
  const claims = (count: number) => say("claims", { count, n: formatNumber(count, language) });
  const momentText = (moment: Moment): string => {
    const { from, to } = moment;
    const when =
      from !== null && to !== null
        ? windowLabel({ from, to }, language)
        : formatEdtf(`${from ?? ".."}/${to ?? ".."}`, language, sayUi);
    return `${typeWord(moment, schema, language)} · ${when}`;
  };
  return {
    summary: ({ table, extent, bins, scale }: Model): string => {
      let top = bins.first;
      for (let bin = bins.first; bin < bins.first + bins.count; bin += 1)
        if (countIn(bins, bin) > countIn(bins, top)) top = bin;
      return say("summary", {
        claims: claims(table.moments.length),
        range: rangeLabel(extent.first, extent.last, scale.unit, language),
        per: say(perUnit[scale.unit]),
        bin: binLabel(startOf(top, scale.unit), scale.unit, language),
        most: formatNumber(bins.most, language),
      });
    },
    tell:
      ({ table, bins, scale }: Model) =>
      (hit: Hit): string => {
        if (hit.kind === "bin")
          return `${binLabel(startOf(hit.bin, scale.unit), scale.unit, language)} · ${claims(countIn(bins, hit.bin))}`;
        const moment = table.moments[hit.kind === "line" ? (hit.line.moments[0] ?? 0) : hit.moment];
        return moment ? momentText(moment) : "";
      },
  };
};
