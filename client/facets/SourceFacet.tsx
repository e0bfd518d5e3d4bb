import { useQuery } from "@tanstack/react-query";
import { Newspaper, Table2 } from "lucide-react";
import { useState } from "react";
import { sourcesQuestion } from "../api/sources.ts";
import { useWords } from "../app/i18n.ts";
import { toggleFilter } from "../map/exploration/changes.ts";
import { useExploration } from "../map/exploration/store.ts";
import { LinkButton } from "../ui/Button.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { Facet } from "./Facet.tsx";
import { FacetRow } from "./FacetRow.tsx";
import { facetWords } from "./words.ts";

const FIRST = 6;

/** The sources of the ties on the map, those with the most first; the rest when they are asked for. */
export const SourceFacet = ({ counts }: { counts: ReadonlyMap<string, number> }) => {
  const say = useWords(facetWords);
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  const { data } = useQuery(sourcesQuestion);
  const off = useExploration((store) => store.exploration.filters.sources);
  const perform = useExploration((store) => store.perform);
  const known = new Map(data?.sources.map((source) => [source.id, source]));
  const rows = [...new Set([...counts.keys(), ...off])].toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  if (rows.length === 0) return null;
  const rest = rows.length - FIRST;
  return (
    <Facet title={say("sources")} total={number(rows.length)}>
      {(all ? rows : rows.slice(0, FIRST)).map((id) => {
        const Icon = known.get(id)?.kind === "Dataset" ? Table2 : Newspaper;
        return (
          <FacetRow
            key={id}
            checked={!off.includes(id)}
            mark={<Icon size={16} aria-hidden />}
            label={known.get(id)?.title ?? id}
            count={counts.get(id) ?? 0}
            onToggle={() => perform("filter", (now) => toggleFilter(now, "sources", id))}
          />
        );
      })}
      {!all && rest > 0 && (
        <LinkButton onClick={() => setAll(true)}>{say("more", { n: number(rest) })}</LinkButton>
      )}
    </Facet>
  );
};
