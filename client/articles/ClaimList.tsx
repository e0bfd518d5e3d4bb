import type { SourceResponse } from "../../server/contract/sources.ts";
import { useLanguage, useWords } from "../app/i18n.ts";
import { nameOf } from "../ui/names.ts";
import { useSchema } from "../ui/schema.ts";
import { sentence } from "../ui/sentence.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./articles.module.css";
import { articleWords } from "./words.ts";

/** The claims of an article in the order of the text; pressing one marks its evidence and shows its tie. */
export const ClaimList = ({ answer, onClaim }: { answer: SourceResponse; onClaim: (id: string) => void }) => {
  const say = useWords(articleWords);
  const language = useLanguage();
  const { number } = useFormats();
  const { tieType } = useSchema();
  const names = new Map(answer.entities.map((entity) => [entity.id, nameOf(entity, language)]));
  const first = (spans: readonly { start: number }[]) => Math.min(...spans.map((span) => span.start));
  return (
    <section className={styles.claims} aria-label={say("inText")}>
      <h2>
        {say("inText")} <small>{number(answer.claims.length)}</small>
      </h2>
      <ol>
        {answer.claims
          .toSorted((a, b) => first(a.spans) - first(b.spans))
          .map((claim) => {
            const type = tieType(claim.type);
            const [subject = "", , object = ""] = claim.tie.split("~");
            return (
              <li key={claim.id}>
                <button type="button" onClick={() => onClaim(claim.id)}>
                  <TieGlyph family={type.family} modality={claim.modality} arrow={!type.symmetric} />
                  {sentence(
                    names.get(subject) ?? subject,
                    names.get(object) ?? object,
                    type,
                    claim,
                    language,
                  )}
                </button>
              </li>
            );
          })}
      </ol>
    </section>
  );
};
