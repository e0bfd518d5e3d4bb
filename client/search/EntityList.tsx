import { Command } from "cmdk";
import type { Entity } from "../../server/contract/entities.ts";
import { useWords } from "../app/i18n.ts";
import { useExploration } from "../map/exploration/store.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf } from "../ui/names.ts";
import { useSchema } from "../ui/schema.ts";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./search.module.css";
import { searchWords } from "./words.ts";

/** Found entities, grouped by type; groups and entities stay in the order of the server, the best first. */
export const EntityList = ({
  entities,
  stale,
  onChoose,
}: {
  entities: readonly Entity[];
  /** They are for what was written before: shown, and not to be chosen by a quick Enter. */
  stale: boolean;
  onChoose: (entity: Entity) => void;
}) => {
  const say = useWords(searchWords);
  const { schema } = useSchema();
  const { language, number } = useFormats();
  const known = useExploration((store) => store.exploration.entities);
  const order = [...new Set(entities.map((entity) => entity.type))];
  return order.map((type) => (
    <Command.Group
      key={type}
      heading={schema.entityTypes.find((info) => info.id === type)?.plural[language] ?? type}
      className={styles.group}
    >
      {entities
        .filter((entity) => entity.type === type)
        .map((entity) => (
          <Command.Item
            key={entity.id}
            value={entity.id}
            disabled={stale}
            className={styles.item}
            onSelect={() => onChoose(entity)}
          >
            <EntityMark type={entity.type} size={20} />
            <span className={styles.name}>{nameOf(entity, language)}</span>
            <span className={styles.aside}>
              {known[entity.id] ? say("onMap") : say("ties", { count: entity.ties, n: number(entity.ties) })}
            </span>
          </Command.Item>
        ))}
    </Command.Group>
  ));
};
