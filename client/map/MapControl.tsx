import { GitFork, Lasso, Maximize, Minus, Plus } from "lucide-react";
import { Suspense } from "react";
import { useWords } from "../app/i18n.ts";
import { afterDrawing } from "../app/lazily.tsx";
import { fitMap, zoomIn, zoomOut } from "./camera.ts";
import { useLasso } from "./interaction/lasso.ts";
import styles from "./NetworkMap.module.css";
import { mapWords } from "./words.ts";

const LayoutMenu = afterDrawing(() => import("./layouts/LayoutMenu.tsx"));

/** Closer, farther, all of it; the layouts; and the lasso. */
export const MapControl = () => {
  const say = useWords(mapWords);
  const { on, toggle } = useLasso();
  const buttons = [
    { name: say("closer"), Icon: Plus, act: zoomIn, pinch: true },
    { name: say("farther"), Icon: Minus, act: zoomOut, pinch: true },
    { name: say("fit"), Icon: Maximize, act: () => fitMap(), pinch: false },
  ];
  return (
    <div className={styles.zoom} data-map-reserved="zoom">
      {buttons.map(({ name, Icon, act, pinch }) => (
        <button key={name} type="button" aria-label={name} title={name} data-pinch={pinch} onClick={act}>
          <Icon size={16} strokeWidth={1.75} aria-hidden />
        </button>
      ))}
      <Suspense
        fallback={
          <button type="button" aria-hidden tabIndex={-1}>
            <GitFork size={16} strokeWidth={1.75} aria-hidden />
          </button>
        }
      >
        <LayoutMenu />
      </Suspense>
      <button type="button" aria-label={say("lasso")} title={say("lasso")} aria-pressed={on} onClick={toggle}>
        <Lasso size={16} strokeWidth={1.75} aria-hidden />
      </button>
    </div>
  );
};
