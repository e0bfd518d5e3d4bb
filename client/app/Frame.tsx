import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect } from "react";
import { schemaQuestion } from "../api/schema.ts";
import { SchemaContext } from "../ui/schema.ts";
import { Bar } from "./Bar.tsx";
import { ConnectionStrip } from "./ConnectionStrip.tsx";
import styles from "./frame.module.css";
import { useWords } from "./i18n.ts";
import { LiveRegion } from "./LiveRegion.tsx";
import { useLayout } from "./layout.ts";
import { lazily, loadTheRest } from "./lazily.tsx";
import { PhoneTabs } from "./PhoneTabs.tsx";
import { Rooms } from "./Rooms.tsx";
import { useFrame } from "./useFrame.ts";
import { useShortcuts } from "./useShortcuts.ts";
import { Waiting } from "./Waiting.tsx";
import { appWords } from "./words.ts";

const Shortcuts = lazily(() => import("./Shortcuts.tsx"));

/** The frame of every page: bar, strip, the room, and on the phone the tab bar. */
export const Frame = () => {
  const say = useWords(appWords);
  const frame = useFrame();
  const { data: schema } = useQuery(schemaQuestion);
  const shortcutsOpen = useLayout((layout) => layout.shortcutsOpen);
  useShortcuts();
  useEffect(loadTheRest, []);
  return (
    <SchemaContext value={schema ?? null}>
      <div className={styles.frame} data-frame={frame}>
        <a className={styles.skip} href="#room">
          {say("skip")}
        </a>
        <Bar />
        <ConnectionStrip />
        <Rooms />
        {frame === "phone" && <PhoneTabs />}
        <Suspense>{shortcutsOpen && <Shortcuts />}</Suspense>
        <Waiting />
        <LiveRegion />
      </div>
    </SchemaContext>
  );
};
