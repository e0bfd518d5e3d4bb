import { useDeferredValue, useMemo } from "react";
import { timeOnMap } from "../map/exploration/moments.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { Timeline } from "../timeline/Timeline.tsx";
import { useSchema } from "../ui/schema.ts";
import { useAnnouncement } from "./announce.ts";
import { useLanguage, useWords } from "./i18n.ts";
import { useLayout } from "./layout.ts";
import { useTimeWindow } from "./useTimeWindow.ts";
import { appWords } from "./words.ts";

/** The timeline of what is on the map; its window is a filter of the exploration. */
const TimeBand = ({ folded }: { folded: boolean }) => {
  const say = useWords(appWords);
  const language = useLanguage();
  const { schema } = useSchema();
  const foldTime = useLayout((layout) => layout.foldTime);
  const announce = useAnnouncement((store) => store.announce);
  const exploration = useExploration((store) => store.exploration);
  const { selection, select, selectEntities } = useSelection();
  const onWindow = useTimeWindow();
  // what is dated is laid out a moment after the map: of a hundred thousand claims it takes a while
  const dated = useDeferredValue(exploration);
  const { entities, ties, hidden, lens, filters } = dated;
  const { tieTypes, entityTypes, modalities, sources, minConfidence, minClaims } = filters;
  // neither a move nor the window itself changes what the timeline shows: its bins are kept
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the exploration that count
  const time = useMemo(
    () => timeOnMap(dated),
    [entities, ties, hidden, lens, tieTypes, entityTypes, modalities, sources, minConfidence, minClaims],
  );
  const selectUndated = () => {
    const [only, ...others] = time.undatedTies;
    if (only && others.length === 0) select({ kind: "tie", id: only });
    else selectEntities(time.undatedTies.flatMap((id) => [id.split("~")[0] ?? "", id.split("~")[2] ?? ""]));
    announce(say("undatedSelected", { count: time.undatedTies.length }));
  };
  return (
    <Timeline
      moments={time.moments}
      undated={time.undated}
      window={exploration.filters.window}
      onWindow={onWindow}
      onUndated={selectUndated}
      selectedTie={selection?.kind === "tie" ? selection.id : null}
      onSelectTie={(id) => select({ kind: "tie", id })}
      schema={schema}
      language={language}
      folded={folded}
      onFold={foldTime}
    />
  );
};

export default TimeBand;
