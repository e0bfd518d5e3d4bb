import { useRef, useState } from "react";
import { useAnnouncement } from "../app/announce.ts";
import { useLanguage, useWords } from "../app/i18n.ts";
import { useColouring } from "../map/appearance/colouring.ts";
import { colourRows } from "../map/appearance/legend.ts";
import { appearanceWords } from "../map/appearance/words.ts";
import { useAppearance } from "../map/exploration/appearance.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { formatNumber } from "../ui/edtf/format.ts";
import { useSchema } from "../ui/schema.ts";
import { uiWords } from "../ui/words.ts";
import type { ClaimsOf } from "./claims.ts";
import { download } from "./download.ts";
import type { Kind } from "./kinds.ts";
import { takeawayWords } from "./words.ts";

/** Where a taking-away stands: nothing to say, under way (`doing` in words), or a sentence on how it ended. */
export type Status =
  | { state: "idle" }
  | { state: "busy"; doing: string }
  | { state: "failed" | "done"; told: string };

/**
 * Makes and downloads files of what is on the map, and opens exploration files again.
 * @param title the exploration's name: of its files, pictures and briefs
 */
export const useTakeaway = (title: string, claimsOf: ClaimsOf) => {
  const say = useWords(takeawayWords);
  const sayUi = useWords(uiWords);
  const sayLook = useWords(appearanceWords);
  const language = useLanguage();
  const { schema } = useSchema();
  const [status, setStatus] = useState<Status>({ state: "idle" });
  const running = useRef<AbortController>(null);
  const announce = useAnnouncement((store) => store.announce);

  const end = (state: "failed" | "done", told: string) => {
    setStatus({ state, told });
    announce(told);
  };

  const explain = (cause: unknown): string => {
    if (!(cause instanceof Error)) return say("failed");
    if ("width" in cause && "height" in cause) {
      const [width, height] = [cause.width, cause.height].map((side) => formatNumber(Number(side), language));
      return say("tooLarge", { width, height });
    }
    return `${say("failed")} ${cause.message}`;
  };

  const appearingNow = () => {
    const { shown, weights } = useColouring.getState();
    const { sizeBy, colourBy } = useAppearance.getState().appearance;
    return {
      ...{ groups: shown, weights },
      size: `${sayLook("size")}: ${sayLook(sizeBy)}`,
      title: `${sayLook("colour")}: ${sayLook(colourBy)}`,
      rows: shown ? colourRows(shown, sayLook, language) : [],
    };
  };

  const take = async (kind: Kind): Promise<void> => {
    const { exploration } = useExploration.getState();
    const { selection, route } = useSelection.getState();
    if (Object.keys(exploration.entities).length === 0) return end("failed", say("nothing"));
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setStatus({ state: "busy", doing: say("working", { what: say(kind) }) });
    const progress = (done: number, all: number) => {
      if (!mine.signal.aborted)
        setStatus({
          state: "busy",
          doing: say("gathering", { done: formatNumber(done, language), all: formatNumber(all, language) }),
        });
    };
    try {
      const { make } = await import("./make.ts");
      const voice = { language, say, sayUi };
      const appearing = appearingNow();
      const subject = { appearing, title, exploration, selection, route, schema, voice, claimsOf };
      const made = await make(kind, subject, { signal: mine.signal, progress });
      if (mine.signal.aborted) return;
      download(made.name, made.mime, made.data);
      end("done", say("saved", { name: made.name }));
    } catch (cause) {
      if (!mine.signal.aborted) end("failed", explain(cause));
    }
  };

  const open = async (file: File): Promise<void> => {
    const { ExplorationFileError, readExplorationFile } = await import("./files/exploration-file.ts");
    try {
      const saved = readExplorationFile(await file.text());
      useExploration.getState().perform("file", () => saved.exploration);
      end("done", say("opened", { title: saved.title }));
    } catch (cause) {
      const known = cause instanceof ExplorationFileError;
      end("failed", known ? say(`file.${cause.fault}`, { detail: cause.detail }) : explain(cause));
    }
  };

  const cancel = () => {
    running.current?.abort();
    end("done", say("cancelled"));
  };

  return { status, take, open, cancel, dismiss: () => setStatus({ state: "idle" }) };
};
