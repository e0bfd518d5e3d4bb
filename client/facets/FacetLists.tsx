import { useDeferredValue, useMemo } from "react";
import { modalities } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { toggleFilter } from "../map/exploration/changes.ts";
import { matchingNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { useSchema } from "../ui/schema.ts";
import { TieGlyph } from "../ui/TieGlyph.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { uiWords } from "../ui/words.ts";
import { facetCounts } from "./counts.ts";
import { Facet } from "./Facet.tsx";
import { FacetRow } from "./FacetRow.tsx";
import { Fallen } from "./Fallen.tsx";
import { SourceFacet } from "./SourceFacet.tsx";
import { ThresholdRow } from "./ThresholdRow.tsx";
import { TieFamily } from "./TieFamily.tsx";
import { facetWords } from "./words.ts";

/** The facets: kinds of entity, families of ties, whether it happened, sources, least numbers. Each switch is a step of the history. */
export const FacetLists = () => {
  const say = useWords(facetWords);
  const sayUi = useWords(uiWords);
  const { language, number } = useFormats();
  const { schema } = useSchema();
  const { exploration, perform } = useExploration();
  // switches answer at once, counts of many ties a moment later
  const counted = useDeferredValue(exploration);
  const counts = useMemo(() => facetCounts(counted), [counted]);
  const shown = matchingNetwork(counted);
  const { filters } = exploration;
  return (
    <>
      <Facet title={say("entities")} total={number(shown.entities.length)}>
        {schema.entityTypes.map((type) => (
          <FacetRow
            key={type.id}
            checked={!filters.entityTypes.includes(type.id)}
            mark={<EntityMark type={type.id} />}
            label={type.plural[language]}
            count={counts.entityTypes.get(type.id) ?? 0}
            onToggle={() => perform("filter", (now) => toggleFilter(now, "entityTypes", type.id))}
          />
        ))}
      </Facet>
      <Facet title={say("ties")} total={number(shown.ties.length)}>
        {schema.families.map((family) => (
          <TieFamily
            key={family.id}
            family={family}
            types={schema.tieTypes.filter((type) => type.family === family.id)}
            counts={counts.tieTypes}
          />
        ))}
      </Facet>
      <Facet title={say("happened")}>
        {modalities.map((modality) => (
          <FacetRow
            key={modality}
            checked={!filters.modalities.includes(modality)}
            mark={<TieGlyph modality={modality} />}
            label={sayUi(modality)}
            count={counts.modalities.get(modality) ?? 0}
            onToggle={() => perform("filter", (now) => toggleFilter(now, "modalities", modality))}
          />
        ))}
      </Facet>
      <SourceFacet counts={counts.sources} />
      <Facet title={say("support")}>
        <ThresholdRow threshold="minConfidence" />
        <ThresholdRow threshold="minClaims" />
        <ThresholdRow threshold="minDegree" />
      </Facet>
      <Fallen />
    </>
  );
};
