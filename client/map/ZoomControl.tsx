import { GitFork, Maximize, Minus, Plus } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { fitMap, zoomIn, zoomOut } from "./camera.ts";
import styles from "./NetworkMap.module.css";
import { mapWords } from "./words.ts";

/** Closer, farther, all of it; and a fresh layout. */
export const ZoomControl = ({ layOutAgain }: { layOutAgain: () => void }) => {
  const say = useWords(mapWords);
  const buttons = [
    { name: say("closer"), Icon: Plus, act: zoomIn, pinch: true },
    { name: say("farther"), Icon: Minus, act: zoomOut, pinch: true },
    { name: say("fit"), Icon: Maximize, act: () => fitMap(), pinch: false },
    { name: say("layOutAgain"), Icon: GitFork, act: layOutAgain, pinch: false },
  ];
  return (
    <div className={styles.zoom} data-map-reserved="zoom">
      {buttons.map(({ name, Icon, act, pinch }) => (
        <button key={name} type="button" aria-label={name} title={name} data-pinch={pinch} onClick={act}>
          <Icon size={16} strokeWidth={1.75} aria-hidden />
        </button>
      ))}
    </div>
  );
};
