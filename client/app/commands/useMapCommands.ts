import { useQueryClient } from "@tanstack/react-query";
import {
  Earth,
  Eye,
  FilterX,
  Maximize,
  PanelBottom,
  PanelLeft,
  Redo2,
  RotateCcw,
  Spline,
  Table2,
  Terminal,
  Undo2,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import { askedBy } from "../../api/asked.ts";
import { overviewQuestion } from "../../api/overview.ts";
import { useHistory } from "../../history/useHistory.ts";
import { useLens } from "../../lens/useLens.ts";
import { fitMap, zoomIn, zoomOut } from "../../map/camera.ts";
import { addNetwork, showHidden } from "../../map/exploration/changes.ts";
import { noFilters } from "../../map/exploration/filters.ts";
import { emptyExploration } from "../../map/exploration/state.ts";
import { useExploration } from "../../map/exploration/store.ts";
import { useShownStatements } from "../../statements/shown.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { useWords } from "../i18n.ts";
import { useLayout } from "../layout.ts";
import type { Command } from "./command.ts";
import { commandWords } from "./words.ts";

/** What can be done with the map as a whole. */
export const useMapCommands = (): Command[] => {
  const say = useWords(commandWords);
  const { number } = useFormats();
  const client = useQueryClient();
  const { exploration, past, perform } = useExploration();
  const showStatements = useShownStatements((store) => store.show);
  const behind = past.findLast(({ asked }) => asked.length > 0)?.asked;
  const { undoable, redoable, undo, redo } = useHistory();
  const { asTable, timeFolded, toggleTable, toggleFacets, foldTime } = useLayout();
  const lens = useLens();
  const hidden = exploration.hidden.length;
  const startAnew = async () => {
    const first = await client.fetchQuery(overviewQuestion);
    perform("clear", () => addNetwork(emptyExploration, first), [], askedBy(overviewQuestion));
  };
  return [
    { id: "undo", label: say("undo"), icon: Undo2, keys: "Ctrl Z", disabled: !undoable, run: undo },
    { id: "redo", label: say("redo"), icon: Redo2, keys: "Ctrl Shift Z", disabled: !redoable, run: redo },
    {
      id: "showHidden",
      label: say("showHidden", { n: number(hidden) }),
      icon: Eye,
      keys: "Shift H",
      disabled: hidden === 0,
      run: () => perform("show", showHidden),
    },
    { id: "lens", label: say(lens.on ? "lensOff" : "lensOn"), icon: Earth, run: lens.toggle },
    {
      id: "clearFilters",
      label: say("clearFilters"),
      icon: FilterX,
      run: () => perform("filter", (now) => ({ ...now, filters: { ...noFilters, mode: now.filters.mode } })),
    },
    { id: "fit", label: say("fit"), icon: Maximize, keys: "0", run: () => fitMap() },
    { id: "zoomIn", label: say("zoomIn"), icon: ZoomIn, keys: "+", run: zoomIn },
    { id: "zoomOut", label: say("zoomOut"), icon: ZoomOut, keys: "-", run: zoomOut },
    {
      id: "table",
      label: say(asTable ? "asMap" : "asTable"),
      icon: asTable ? Spline : Table2,
      run: toggleTable,
    },
    { id: "facets", label: say("facets"), icon: PanelLeft, keys: "Ctrl B", run: toggleFacets },
    { id: "time", label: say("time"), icon: PanelBottom, run: () => foldTime(!timeFolded) },
    {
      id: "cypher",
      label: say("cypher"),
      icon: Terminal,
      disabled: !behind,
      run: () => showStatements(behind ?? []),
    },
    { id: "clear", label: say("clear"), icon: RotateCcw, run: () => void startAnew() },
  ];
};
