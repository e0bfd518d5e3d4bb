import { useLanguage, useWords } from "../app/i18n.ts";
import { entityIn } from "../map/exploration/state.ts";
import { type Step, useExploration } from "../map/exploration/store.ts";
import { nameOf } from "../ui/names.ts";
import { useFormats } from "../ui/useFormats.ts";
import { historyWords } from "./words.ts";

/** Names a step: what was done and, where it was about entities, the first of them. */
export const useStepName = () => {
  const say = useWords(historyWords);
  const language = useLanguage();
  const { number } = useFormats();
  const exploration = useExploration((store) => store.exploration);
  return ({ name, about, before }: Step): string => {
    const step = say(`step.${name}`);
    const [id, ...others] = about;
    const entity = id === undefined ? undefined : (entityIn(exploration, id) ?? entityIn(before, id));
    if (!entity) return step;
    return others.length === 0
      ? say("stepAbout", { step, name: nameOf(entity, language) })
      : say("stepAboutMany", { step, name: nameOf(entity, language), n: number(others.length) });
  };
};
