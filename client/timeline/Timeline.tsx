import { PanelBottomClose, PanelBottomOpen } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { useWords } from "../app/i18n.ts";
import { IconButton } from "../ui/IconButton.tsx";
import type { Moment, TimeWindow } from "./moment.ts";
import { PlayControls } from "./PlayControls.tsx";
import { Plot } from "./Plot.tsx";
import { Told } from "./Told.tsx";
import type { Unit } from "./time/units.ts";
import styles from "./timeline.module.css";
import { Undated } from "./Undated.tsx";
import { UnitSwitch } from "./UnitSwitch.tsx";
import { useModel } from "./useModel.ts";
import { type OnWindow, usePlay } from "./usePlay.ts";
import { useSize } from "./useSize.ts";
import { timelineWords } from "./words.ts";

interface Props {
  /** One for each dated claim on the map. Give the same array as long as they are the same: bins are kept by it. */
  moments: readonly Moment[];
  /** How many claims on the map have no date. */
  undated: number;
  window: TimeWindow | null;
  onWindow: OnWindow;
  /** The reader wants the undated claims. */
  onUndated: () => void;
  selectedTie: string | null;
  onSelectTie: (id: string) => void;
  schema: SchemaResponse;
  language: Language;
  folded: boolean;
  onFold: (folded: boolean) => void;
}

/** While it is folded and was never measured: as in a window of 1440 pixels. */
const unmeasured = { width: 686, height: 132 };

/** When it happened: the dated claims of the map on an axis, and a window on it that can be drawn, moved and played. */
export const Timeline = (props: Props) => {
  const { moments, schema, language, selectedTie, onSelectTie, window, onWindow, folded, onFold } = props;
  const say = useWords(timelineWords);
  const [chosen, setChosen] = useState<Unit | null>(null);
  const [size, measure] = useSize();
  const model = useModel({ moments, schema, selectedTie, chosen, size: size ?? unmeasured });
  const play = usePlay({ span: model?.scale ?? null, window, onWindow });
  const clear = () => {
    play.stop();
    onWindow(null, { final: true });
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !window) return;
    event.preventDefault();
    clear();
  };
  return (
    <section className={styles.timeline} data-folded={folded} aria-label={say("time")} onKeyDown={pressed}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say("time")}</h2>
        {model && <Told {...{ model, window, language }} onClear={clear} />}
        <div className={styles.second}>
          {model && !folded && (
            <UnitSwitch extent={model.extent} unit={model.scale.unit} onChoose={setChosen} />
          )}
          <Undated count={props.undated} language={language} onSelect={props.onUndated} />
        </div>
        <div className={styles.tools}>
          <PlayControls play={play} disabled={!model} />
          <IconButton
            label={say(folded ? "unfold" : "fold")}
            aria-expanded={!folded}
            onClick={() => onFold(!folded)}
          >
            {folded ? <PanelBottomOpen size={16} aria-hidden /> : <PanelBottomClose size={16} aria-hidden />}
          </IconButton>
        </div>
      </div>
      {!folded &&
        (model ? (
          <Plot
            {...{ model, size, measure, window, onWindow, selectedTie, onSelectTie, schema, language }}
            playing={play.playing}
          />
        ) : (
          <p className={styles.empty}>{say("empty")}</p>
        ))}
    </section>
  );
};
