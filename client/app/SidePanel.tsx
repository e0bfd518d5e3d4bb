import { X } from "lucide-react";
import { Tabs } from "radix-ui";
import { type MouseEvent, Suspense } from "react";
import { Inspector } from "../inspector/Inspector.tsx";
import { useSelection } from "../map/selection.ts";
import controls from "../ui/controls.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import styles from "./explore.module.css";
import { useWords } from "./i18n.ts";
import { type Panel, useLayout } from "./layout.ts";
import { lazily } from "./lazily.tsx";
import { useFrame } from "./useFrame.ts";
import { appWords } from "./words.ts";

const RoutesPanel = lazily<object>(() =>
  import("../routes/RoutesPanel.tsx").then((room) => ({ default: room.RoutesPanel })),
);

/** The panel beside the map: the inspector of what is selected, or the routes. On the phone the tab bar chooses between them. */
export const SidePanel = () => {
  const say = useWords(appWords);
  const frame = useFrame();
  const { panel, showPanel, openSheet } = useLayout();
  const { selection, entities, route, select, showRoute } = useSelection();
  const something = selection !== null || entities.length > 0 || route !== null;
  const open = something || panel === "routes" || frame !== "wide";
  const close = (event: MouseEvent<HTMLElement>) => {
    // the cross may go away with what it closes: the keyboard goes on from the tabs
    event.currentTarget.closest("aside")?.querySelector<HTMLElement>("[role=tab]")?.focus();
    select(null);
    showRoute(null);
    showPanel("inspect");
    openSheet(null);
  };
  return (
    <Tabs.Root asChild value={panel} onValueChange={(value) => showPanel(value as Panel)}>
      <aside className={styles.side} aria-label={say("details")}>
        <div className={styles.head}>
          {frame !== "phone" && (
            <Tabs.List className={controls.segments} aria-label={say("details")}>
              <Tabs.Trigger className={controls.segment} value="inspect">
                {say("inspect")}
              </Tabs.Trigger>
              <Tabs.Trigger className={controls.segment} value="routes">
                {say("routes")}
              </Tabs.Trigger>
            </Tabs.List>
          )}
          {open && (
            <IconButton label={say("closePanel")} {...(something ? { keys: "Esc" } : {})} onClick={close}>
              <X size={16} aria-hidden />
            </IconButton>
          )}
        </div>
        <Tabs.Content className={styles.content} value="inspect" tabIndex={-1}>
          <Inspector />
        </Tabs.Content>
        <Tabs.Content className={styles.content} value="routes" tabIndex={-1}>
          <Suspense fallback={<Skeleton rows={6} />}>{panel === "routes" && <RoutesPanel />}</Suspense>
        </Tabs.Content>
      </aside>
    </Tabs.Root>
  );
};
