import { useMemo } from "react";
import type { Entity } from "../../server/contract/entities.ts";
import type { Tie } from "../../server/contract/ties.ts";
import { useWords } from "../app/i18n.ts";
import { modalityOf } from "../map/exploration/state.ts";
import { nameOf, wordsOfTie } from "../ui/names.ts";
import { useSchema } from "../ui/schema.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { VirtualTable } from "../ui/VirtualTable.tsx";
import { uiWords } from "../ui/words.ts";
import { Choose } from "./Choose.tsx";
import { spanOf } from "./span.ts";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

/** The ties of the map, those with the most claims first. */
export const TieRows = ({
  ties,
  entities,
}: {
  ties: readonly Tie[];
  entities: Readonly<Record<string, Entity>>;
}) => {
  const say = useWords(tableWords);
  const sayUi = useWords(uiWords);
  const { language, number, when } = useFormats();
  const { tieType } = useSchema();
  const sorted = useMemo(
    () => ties.toSorted((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)),
    [ties],
  );
  const name = (id: string) => {
    const entity = entities[id];
    return entity ? nameOf(entity, language) : id;
  };
  const columns = [
    say("from"),
    say("tie"),
    say("to"),
    say("happened"),
    say("when"),
    say("claims"),
    say("confidence"),
  ];
  return (
    <VirtualTable
      label={say("ties")}
      columns={columns}
      numeric={[say("claims"), say("confidence")]}
      count={sorted.length}
      row={(index) => {
        const tie = sorted[index];
        if (!tie) return null;
        const type = tieType(tie.type);
        return (
          <>
            <td>{name(tie.subject)}</td>
            <td>
              <Choose kind="tie" id={tie.id}>
                <TieGlyph family={type.family} modality={modalityOf(tie)} arrow={!type.symmetric} />
                {wordsOfTie(type, tie, language)}
              </Choose>
            </td>
            <td>{name(tie.object)}</td>
            <td>{sayUi(modalityOf(tie))}</td>
            <td>{when(spanOf(tie))}</td>
            <td className={styles.number}>{number(tie.claims)}</td>
            <td className={styles.number}>{number(tie.confidence, 2)}</td>
          </>
        );
      }}
    />
  );
};
