import { useWords } from "../../app/i18n.ts";
import { EntityMark } from "../../ui/EntityMark.tsx";
import { useSchema } from "../../ui/schema.ts";
import { TieGlyph } from "../../ui/TieGlyph.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { useRouteDraft } from "../draft.ts";
import { Choice, Choices } from "./Choice.tsx";
import { conditionWords } from "./words.ts";

/** With one value more or less; none is all, and so are all. */
const toggled = <T extends string>(now: readonly T[] | null, value: T, all: readonly T[]): T[] | null => {
  const next = all.filter((one) => (one === value) !== (now ?? []).includes(one));
  return next.length === 0 || next.length === all.length ? null : next;
};

/** Which types of tie a hop may be, by family. */
export const TieTypesEditor = () => {
  const say = useWords(conditionWords);
  const { language } = useFormats();
  const { schema } = useSchema();
  const { ways, change } = useRouteDraft();
  const all = schema.families.flatMap(({ id }) =>
    schema.tieTypes.filter(({ family }) => family === id).map((type) => type.id),
  );
  return (
    <Choices title={say("tieTypes")} how={say("tieTypesHow")}>
      {schema.tieTypes
        .toSorted((a, b) => all.indexOf(a.id) - all.indexOf(b.id))
        .map(({ id, family, label, symmetric }) => (
          <Choice
            key={id}
            label={label[language]}
            checked={ways.tieTypes?.includes(id) ?? false}
            mark={<TieGlyph family={family} arrow={!symmetric} />}
            onChange={() => change({ tieTypes: toggled(ways.tieTypes, id, all) })}
          />
        ))}
    </Choices>
  );
};

/** Which types of entity may be on the way. */
export const EntityTypesEditor = () => {
  const say = useWords(conditionWords);
  const { language } = useFormats();
  const { schema } = useSchema();
  const { ways, change } = useRouteDraft();
  const all = schema.entityTypes.map(({ id }) => id);
  return (
    <Choices title={say("entityTypes")} how={say("entityTypesHow")}>
      {schema.entityTypes.map(({ id, plural }) => (
        <Choice
          key={id}
          label={plural[language]}
          checked={ways.entityTypes?.includes(id) ?? false}
          mark={<EntityMark type={id} />}
          onChange={() => change({ entityTypes: toggled(ways.entityTypes, id, all) })}
        />
      ))}
    </Choices>
  );
};
