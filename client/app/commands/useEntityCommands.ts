import { Eraser, Expand, EyeOff, Focus, Network, Pin, PinOff, Route, ScanEye, Shrink } from "lucide-react";
import { useOpenCountry } from "../../lens/useLens.ts";
import { hideEntities, pinEntities, showOnly } from "../../map/exploration/changes.ts";
import { broughtBy, collapse, removeEntities } from "../../map/exploration/expansions.ts";
import { useHub } from "../../map/exploration/hub.ts";
import { withNeighbours } from "../../map/exploration/reach.ts";
import { entityIn, standingAs, visibleNetwork } from "../../map/exploration/state.ts";
import { useExploration } from "../../map/exploration/store.ts";
import { useSelection } from "../../map/selection.ts";
import { MOST_ENDS } from "../../routes/draft.ts";
import { useStartRoute } from "../../routes/useStartRoute.ts";
import { nameOf } from "../../ui/names.ts";
import { useSchema } from "../../ui/schema.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { useAnnouncement } from "../announce.ts";
import { useWords } from "../i18n.ts";
import { useLayout } from "../layout.ts";
import type { Command } from "./command.ts";
import { commandWords } from "./words.ts";

/** What can be done with these entities of the map; one entity or several. */
export const useEntityCommands = (ids: readonly string[]): Command[] => {
  const say = useWords(commandWords);
  const { language, number } = useFormats();
  const { exploration, perform } = useExploration();
  const { select } = useSelection();
  const announce = useAnnouncement((store) => store.announce);
  const expand = useLayout((layout) => layout.expand);
  const hub = useHub();
  const { entityType } = useSchema();
  const startRoute = useStartRoute();
  const openCountry = useOpenCountry();
  const [one, other, ...more] = ids;
  if (one === undefined) return [];
  const entities = ids.flatMap((id) => entityIn(exploration, id) ?? []);
  const [first] = entities;
  const n = number(ids.length);
  const told =
    ids.length === 1 && first ? nameOf(first, language) : say("entities", { count: ids.length, n });
  const pinned = ids.every((id) => exploration.pinned.includes(id));
  const brought = other === undefined ? broughtBy(exploration, one) : null;
  const broughtCount = brought ? brought.entities.length + brought.ties.length : 0;
  const done = (word: "hidden" | "removed" | "onlyLeft") => announce(say(word, { what: told }));
  const [a, b] = entities;
  // a country that stands for others, or the country of one that came out of it
  const country = exploration.lens?.countries[one] ? one : exploration.lens?.countryOf[one];

  return [
    ...(other === undefined
      ? [
          {
            id: "expand",
            label: say("expand"),
            icon: Network,
            keys: "E",
            disabled: first?.ties === 0,
            run: () => expand(one),
          },
          ...(hub.of === one ? hub.groups : []).map(({ type, ties }) => ({
            id: `expand.${type}`,
            label: say("expandType", { type: entityType(type).plural[language], n: number(ties) }),
            icon: Network,
            run: () => expand(one, type),
          })),
          {
            id: "collapse",
            label: say("collapse", { n: number(brought?.entities.length ?? 0) }),
            icon: Shrink,
            keys: "C",
            disabled: broughtCount === 0,
            run: () => perform("collapse", (now) => collapse(now, one), [one]),
          },
        ]
      : []),
    ...(country !== undefined && other === undefined
      ? [
          {
            id: "openCountry",
            label: say(exploration.lens?.opened.includes(country) ? "closeCountry" : "openCountry"),
            icon: Expand,
            keys: "U",
            run: () => openCountry(country),
          },
        ]
      : []),
    {
      id: "only",
      label: say("only"),
      icon: Focus,
      keys: "O",
      run: () => {
        perform("only", (now) => showOnly(now, withNeighbours(visibleNetwork(now), ids)), ids);
        done("onlyLeft");
      },
    },
    {
      id: "pin",
      label: say(pinned ? "unpin" : "pin"),
      icon: pinned ? PinOff : Pin,
      keys: "P",
      run: () => perform(pinned ? "unpin" : "pin", (now) => pinEntities(now, ids, !pinned), ids),
    },
    {
      id: "hide",
      label: say("hide"),
      icon: EyeOff,
      keys: "H",
      run: () => {
        perform("hide", (now) => hideEntities(now, ids), ids);
        select(null);
        done("hidden");
      },
    },
    {
      id: "remove",
      label: say("remove"),
      icon: Eraser,
      keys: "Delete",
      run: () => {
        perform("remove", (now) => removeEntities(now, standingAs(now, ids)), ids);
        select(null);
        done("removed");
      },
    },
    ...(a && ids.length <= MOST_ENDS
      ? [
          {
            id: "route",
            label: say(more.length > 0 ? "routeAmong" : b ? "routeBetween" : "routeFrom"),
            icon: Route,
            keys: "R",
            run: () => startRoute(...entities),
          },
        ]
      : []),
    {
      id: "inspect",
      label: say("inspect"),
      icon: ScanEye,
      keys: "Enter",
      run: () => useSelection.getState().selectEntities(ids),
    },
  ];
};
