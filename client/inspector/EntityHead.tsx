import { ExternalLink } from "lucide-react";
import type { Entity } from "../../server/contract/entities.ts";
import { useWords } from "../app/i18n.ts";
import { useExploration } from "../map/exploration/store.ts";
import controls from "../ui/controls.module.css";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf } from "../ui/names.ts";
import { useSchema } from "../ui/schema.ts";
import { useFormats } from "../ui/useFormats.ts";
import { Fact } from "./Fact.tsx";
import styles from "./inspector.module.css";
import { tiesOnMap } from "./on-map.ts";
import { inspectorWords } from "./words.ts";

/** Who it is: mark, type, names in both languages, its record in Wikidata, how many ties. */
export const EntityHead = ({ entity }: { entity: Entity }) => {
  const say = useWords(inspectorWords);
  const { language, number } = useFormats();
  const { entityType } = useSchema();
  const there = useExploration((store) => tiesOnMap(store.exploration, entity.id).length);
  const name = nameOf(entity, language);
  const other = language === "el" ? entity.nameEn : entity.nameEl;
  const aliases = entity.aliases.filter((alias) => alias !== name && alias !== other);
  return (
    <>
      <header className={styles.ends}>
        <p className={styles.kicker}>
          {say("entity")} · {entityType(entity.type).label[language]}
        </p>
        <div className={styles.end}>
          <EntityMark type={entity.type} size={30} />
          <h2 className={styles.entityName}>{name}</h2>
        </div>
      </header>
      <dl className={styles.facts}>
        {other && other !== name && <Fact name={say("otherName")}>{other}</Fact>}
        {aliases.length > 0 && <Fact name={say("aliases")}>{aliases.join(", ")}</Fact>}
        <Fact name={say("ties")}>
          {say("tieCount", { count: entity.ties, n: number(entity.ties) })},{" "}
          {say("ofThemOnMap", { n: number(there) })}
        </Fact>
        {entity.wikidata && (
          <Fact name={say("wikidata")}>
            <a
              className={controls.link}
              href={`https://www.wikidata.org/wiki/${entity.wikidata}`}
              target="_blank"
              rel="noreferrer"
            >
              {entity.wikidata}
              <ExternalLink size={14} aria-hidden />
            </a>
          </Fact>
        )}
      </dl>
    </>
  );
};
