import { ChevronDown, Download, Play, WandSparkles, X } from "lucide-react";
import { ToggleGroup } from "radix-ui";
import type { ReactNode } from "react";
import { useWords } from "../app/i18n.ts";
import { Button } from "../ui/Button.tsx";
import controls from "../ui/controls.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import { Keys } from "../ui/Keys.tsx";
import { Menu, MenuItem } from "../ui/Menu.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./console.module.css";
import { fileKinds, takeAway } from "./results/files.ts";
import { ToMap } from "./results/ToMap.tsx";
import { useView, type View, views } from "./results/views.ts";
import { resultWords } from "./results/words.ts";
import type { Run } from "./runs.ts";
import type { ConsoleDeeds } from "./useConsole.ts";
import { consoleWords } from "./words.ts";

/** How many rows have come, and how long it took; those who hear the page are told when it has ended. */
const Counter = ({ run }: { run: Run | undefined }) => {
  const say = useWords(consoleWords);
  const { number } = useFormats();
  const count = run?.rows.length ?? 0;
  const n = number(count);
  return (
    <span className={styles.counts} role="status" aria-live={run?.state === "running" ? "off" : "polite"}>
      {run?.state === "running" && say("soFar", { count, n })}
      {run?.end && run.mode !== "explain" && say("rows", { count, n, ms: number(run.end.milliseconds) })}
      {run?.end && run.mode === "explain" && say("planned", { ms: number(run.end.milliseconds) })}
    </span>
  );
};

const RunButton = ({ run, deeds }: { run: Run | undefined; deeds: ConsoleDeeds }) => {
  const say = useWords(consoleWords);
  if (run?.state === "running")
    return (
      <Button onClick={() => void deeds.cancel()}>
        <X size={16} aria-hidden />
        {say("cancel")}
        <Keys>Esc</Keys>
      </Button>
    );
  return (
    <div className={styles.split}>
      <Button kind="primary" onClick={() => deeds.run()}>
        <Play size={16} aria-hidden />
        {say("run")}
        <Keys>Ctrl Enter</Keys>
      </Button>
      <Menu
        align="start"
        button={
          <Button kind="primary" aria-label={say("otherwise")}>
            <ChevronDown size={16} aria-hidden />
          </Button>
        }
      >
        {(["explain", "profile"] as const).map((mode) => (
          <MenuItem
            key={mode}
            onSelect={() => {
              useView.getState().show("plan");
              deeds.run(mode);
            }}
          >
            {say(mode)}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
};

const FileMenu = ({ run, title }: { run: Run; title: string }) => {
  const say = useWords(consoleWords);
  return (
    <Menu
      button={
        <Button small>
          <Download size={14} aria-hidden />
          {say("download")}
        </Button>
      }
    >
      {fileKinds.map((kind) => (
        <MenuItem key={kind} onSelect={() => takeAway(kind, title, run.columns, run.rows)}>
          {say(`file.${kind}`)}
        </MenuItem>
      ))}
    </Menu>
  );
};

/** Run, or Cancel while it runs; the forms of the answer; how much was found; the ways to the map and to files. */
export const RunBar = ({
  run,
  title,
  deeds,
  children,
}: {
  run: Run | undefined;
  title: string;
  deeds: ConsoleDeeds;
  /** What can be done with the query besides running it. */
  children: ReactNode;
}) => {
  const say = useWords(consoleWords);
  const told = useWords(resultWords);
  const { view, show } = useView();
  return (
    <div className={styles.runbar}>
      <RunButton run={run} deeds={deeds} />
      <IconButton label={say("format")} keys="Shift Alt F" onClick={deeds.format}>
        <WandSparkles size={16} aria-hidden />
      </IconButton>
      {children}
      <ToggleGroup.Root
        type="single"
        className={controls.segments}
        aria-label={say("views")}
        value={view}
        onValueChange={(next) => next && show(next as View)}
      >
        {views.map((one) => (
          <ToggleGroup.Item key={one} className={controls.segment} value={one}>
            {told(`view.${one}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <Counter run={run} />
      {run?.end && run.end.network.entities.length > 0 && <ToMap network={run.end.network} />}
      {run && run.state !== "running" && run.rows.length > 0 && <FileMenu run={run} title={title} />}
    </div>
  );
};
