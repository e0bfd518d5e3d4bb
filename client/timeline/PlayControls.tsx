import { Pause, Play } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./timeline.module.css";
import type { usePlay } from "./usePlay.ts";
import { timelineWords } from "./words.ts";

/** Plays the window through time, or stops it, and how fast. */
export const PlayControls = ({ play, disabled }: { play: ReturnType<typeof usePlay>; disabled: boolean }) => {
  const say = useWords(timelineWords);
  return (
    <>
      <IconButton label={say("speed", { n: play.speed })} disabled={disabled} onClick={play.faster}>
        <span className={styles.speed}>{play.speed}×</span>
      </IconButton>
      <IconButton label={say(play.playing ? "pause" : "play")} disabled={disabled} onClick={play.toggle}>
        {play.playing ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
      </IconButton>
    </>
  );
};
