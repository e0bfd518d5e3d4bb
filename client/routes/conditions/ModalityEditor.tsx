import { modalities } from "../../../server/contract/vocabulary.ts";
import { useWords } from "../../app/i18n.ts";
import { TieGlyph } from "../../ui/TieGlyph.tsx";
import { uiWords } from "../../ui/words.ts";
import { useRouteDraft } from "../draft.ts";
import { Choice, Choices } from "./Choice.tsx";
import { conditionWords } from "./words.ts";

/** Claims of which modalities count; one at least. Unchoosing the last goes back to what happened. */
export const ModalityEditor = () => {
  const say = useWords(conditionWords);
  const sayUi = useWords(uiWords);
  const { ways, change } = useRouteDraft();
  const toggle = (modality: (typeof modalities)[number]) => {
    const next = modalities.filter((one) => (one === modality) !== ways.modality.includes(one));
    change({ modality: next.length > 0 ? next : ["happened"] });
  };
  return (
    <Choices title={say("modality")} how={say("modalityHow")}>
      {modalities.map((modality) => (
        <Choice
          key={modality}
          label={sayUi(modality)}
          checked={ways.modality.includes(modality)}
          mark={<TieGlyph modality={modality} />}
          onChange={() => toggle(modality)}
        />
      ))}
    </Choices>
  );
};
