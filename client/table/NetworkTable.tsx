import { Tabs } from "radix-ui";
import { useMemo } from "react";
import { useWords } from "../app/i18n.ts";
import { visibleNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import controls from "../ui/controls.module.css";
import { EntityRows } from "./EntityRows.tsx";
import { TieRows } from "./TieRows.tsx";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

/** The map as a table: the same entities and ties, the same selection. It follows every filter and every step. */
const NetworkTable = () => {
  const say = useWords(tableWords);
  const exploration = useExploration((store) => store.exploration);
  const { entities, ties } = useMemo(() => visibleNetwork(exploration), [exploration]);
  return (
    <Tabs.Root className={styles.network} defaultValue="ties">
      <Tabs.List className={controls.segments} aria-label={say("choose")}>
        <Tabs.Trigger className={controls.segment} value="ties">
          {say("ties")}
        </Tabs.Trigger>
        <Tabs.Trigger className={controls.segment} value="entities">
          {say("entities")}
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content className={styles.content} value="ties">
        <TieRows ties={ties} entities={exploration.entities} />
      </Tabs.Content>
      <Tabs.Content className={styles.content} value="entities">
        <EntityRows entities={entities} ties={ties} />
      </Tabs.Content>
    </Tabs.Root>
  );
};

export default NetworkTable;
