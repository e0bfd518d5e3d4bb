import { useWords } from "../../app/i18n.ts";
import { nameOf } from "../../ui/names.ts";
import { useSchema } from "../../ui/schema.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { uiWords } from "../../ui/words.ts";
import { useRouteDraft } from "../draft.ts";
import { type Ways, whichOf } from "../ways.ts";
import type { Kind } from "./kinds.ts";
import { conditionWords } from "./words.ts";

/** The weight between length and support in five words: 0 only length, 4 only support. */
const weightStep = (weight: number): 0 | 1 | 2 | 3 | 4 =>
  weight === 0 ? 0 : weight < 0.5 ? 1 : weight === 0.5 ? 2 : weight < 1 ? 3 : 4;

/** Gives the words of conditions as they are set: what their chips say. */
export const useLabels = () => {
  const say = useWords(conditionWords);
  const sayUi = useWords(uiWords);
  const { language, number, day } = useFormats();
  const { tieType, entityType } = useSchema();
  const known = useRouteDraft((draft) => draft.known);
  const name = (id: string): string => {
    const entity = known[id];
    return entity ? nameOf(entity, language) : id;
  };
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const lower = (text: string) => text.toLocaleLowerCase(language);

  const modalityLabel = (modality: Ways["modality"]): string => {
    const others = modality.filter((one) => one !== "happened").map((one) => lower(sayUi(one)));
    if (others.length === 0) return say("happened");
    return say(others.length < modality.length ? "alsoOf" : "onlyOf", { list: list.format(others) });
  };
  const windowLabel = (window: NonNullable<Ways["window"]>): string => {
    const { from, to } = window;
    if (from && to) return say("between", { from: day(from), to: day(to) });
    return from ? say("since", { date: day(from) }) : say("until", { date: day(to ?? "") });
  };
  const plurals = (types: Ways["avoidTypes"]) =>
    list.format(types.map((type) => lower(entityType(type).plural[language])));

  const labels: Record<Kind, (ways: Ways) => string> = {
    modality: ({ modality }) => modalityLabel(modality),
    tieTypes: ({ tieTypes }) => {
      const [only, ...more] = tieTypes ?? [];
      if (only === undefined) return say("tieTypes");
      const n = more.length + 1;
      return more.length > 0
        ? say("someTypes", { count: n, n: number(n) })
        : say("onlyTie", { name: tieType(only).label[language] });
    },
    window: ({ window }) => (window ? windowLabel(window) : say("window")),
    direction: () => say("direction"),
    entityTypes: ({ entityTypes }) =>
      entityTypes ? say("throughOnly", { list: plurals(entityTypes) }) : say("entityTypes"),
    avoidTypes: ({ avoidTypes }) =>
      avoidTypes.length > 0 ? say("notThrough", { list: plurals(avoidTypes) }) : say("avoidTypes"),
    avoidHubs: () => say("avoidHubs"),
    avoid: ({ avoid: [only, ...more] }) => {
      if (only === undefined) return say("avoid");
      return more.length > 0
        ? say("avoidMany", { n: number(more.length + 1) })
        : say("avoidOne", { name: name(only) });
    },
    through: ({ through }) =>
      through.length > 0 ? say("throughList", { names: through.map(name).join(" › ") }) : say("through"),
  };

  const weight = (value: number): string => say(`weight.${weightStep(value)}`);
  const which = (ways: Ways, several: boolean): string => {
    const kind = whichOf(ways);
    if (kind === "supported")
      return ways.weight === 0.5 ? say("supported") : `${say("supported")}: ${lower(weight(ways.weight))}`;
    if (several) return say("fewOf");
    if (kind === "all") return say("all");
    if (kind === "few") return say("few", { count: ways.k, n: number(ways.k) });
    const what = say(ways.order === "earliest" ? "time.earliest" : "time.shortest");
    return ways.inTime === "certain" ? say("surely", { what }) : what;
  };
  return { name, weight, which, condition: (kind: Kind, ways: Ways): string => labels[kind](ways) };
};
