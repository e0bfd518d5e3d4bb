import { useMemo } from "react";
import type { Entity } from "../../server/contract/entities.ts";
import type { Tie } from "../../server/contract/ties.ts";
import { useWords } from "../app/i18n.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf } from "../ui/names.ts";
import { useSchema } from "../ui/schema.ts";
import { useFormats } from "../ui/useFormats.ts";
import { VirtualTable } from "../ui/VirtualTable.tsx";
import { Choose } from "./Choose.tsx";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

/** The entities of the map by name; `ties` counts those on the map. */
export const EntityRows = ({ entities, ties }: { entities: readonly Entity[]; ties: readonly Tie[] }) => {
  const say = useWords(tableWords);
  const { language, number } = useFormats();
  const { entityType } = useSchema();
  const sorted = useMemo(
    () => entities.toSorted((a, b) => nameOf(a, language).localeCompare(nameOf(b, language), language)),
    [entities, language],
  );
  const degrees = useMemo(() => {
    const counts = new Map<string, number>();
    for (const end of ties.flatMap((tie) => [tie.subject, tie.object]))
      counts.set(end, (counts.get(end) ?? 0) + 1);
    return counts;
  }, [ties]);
  return (
    <VirtualTable
      label={say("entities")}
      columns={[say("name"), say("type"), say("tieCount")]}
      numeric={[say("tieCount")]}
      count={sorted.length}
      row={(index) => {
        const entity = sorted[index];
        return (
          entity && (
            <>
              <td>
                <Choose kind="entity" id={entity.id}>
                  <EntityMark type={entity.type} />
                  {nameOf(entity, language)}
                </Choose>
              </td>
              <td>{entityType(entity.type).label[language]}</td>
              <td className={styles.number}>{number(degrees.get(entity.id) ?? 0)}</td>
            </>
          )
        );
      }}
    />
  );
};
