import { type RefObject, useMemo, useRef } from "react";
import type { SchemaResponse } from "../../server/contract/schema.ts";
import type { Language } from "../../server/contract/vocabulary.ts";
import { Brush } from "./Brush.tsx";
import { marksOf } from "./drawing/marks.ts";
import type { TimeWindow } from "./moment.ts";
import { PlotCanvas } from "./PlotCanvas.tsx";
import { Surface } from "./Surface.tsx";
import styles from "./timeline.module.css";
import { useBrush } from "./useBrush.ts";
import type { Model } from "./useModel.ts";
import type { OnWindow } from "./usePlay.ts";
import { useScrolling } from "./useScrolling.ts";
import type { Size } from "./useSize.ts";
import { useTelling } from "./useTelling.ts";

/** What the plot shows and whom it tells. */
export interface PlotProps {
  model: Model;
  size: Size;
  window: TimeWindow | null;
  onWindow: OnWindow;
  selectedTie: string | null;
  onSelectTie: (id: string) => void;
  schema: SchemaResponse;
  language: Language;
  playing: boolean;
}

interface Props extends PlotProps {
  /** How far the axis has been scrolled, in pixels. */
  left: number;
  viewport: RefObject<HTMLElement | null>;
}

/** The axis with all that stands on it. The picture is only as wide as what is in sight. */
export const Axis = (props: Props) => {
  const { model, size, viewport, window, onWindow, selectedTie, onSelectTie, schema, language, playing } =
    props;
  const { table, bins, scale, stage } = model;
  const { width, height } = size;
  const left = Math.max(0, Math.min(props.left, scale.width - width));
  const content = useRef<HTMLDivElement>(null);
  const marks = useMemo(
    () => marksOf(table, bins, scale, stage, { left, width }),
    [table, bins, scale, stage, left, width],
  );
  const brush = useBrush({ scale, window, onWindow, content });
  const { summary, tell } = useTelling(schema, language);
  useScrolling({ viewport, scale, window, playing });
  return (
    <div ref={content} className={styles.content} style={{ width: scale.width, height }}>
      <PlotCanvas {...{ model, marks, left, width, height, language }} summary={summary(model)} />
      <Surface {...{ model, marks, brush, content, selectedTie, onSelectTie, onWindow }} tell={tell(model)}>
        <Brush {...{ brush, scale, window, language, playing }} />
      </Surface>
    </div>
  );
};
