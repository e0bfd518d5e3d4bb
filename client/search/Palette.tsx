import { Dialog } from "radix-ui";
import { useRef } from "react";
import { useWords } from "../app/i18n.ts";
import { useLayout } from "../app/layout.ts";
import dialog from "../ui/dialog.module.css";
import { useFocusBack } from "../ui/useFocusBack.ts";
import { CommandGroups } from "./CommandGroups.tsx";
import { EntitySearch } from "./EntitySearch.tsx";
import styles from "./search.module.css";
import { useShowEntity } from "./useShowEntity.ts";
import { searchWords } from "./words.ts";

/** The palette (Ctrl K): choosing an entity selects it and brings it onto the map; every command stands below. */
const Palette = () => {
  const say = useWords(searchWords);
  const openSearch = useLayout((layout) => layout.openSearch);
  const showEntity = useShowEntity();
  const chosen = useRef(false);
  const giveBack = useFocusBack();
  return (
    <Dialog.Root open onOpenChange={openSearch}>
      <Dialog.Portal>
        <div className={dialog.scrim} />
        <Dialog.Content
          className={styles.palette}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            // whoever looked for an entity goes on from it, on the map
            const map = chosen.current && document.querySelector<HTMLElement>("[data-map]");
            if (!map) return giveBack(event);
            event.preventDefault();
            map.focus({ preventScroll: true });
          }}
        >
          <Dialog.Title className={styles.heading}>{say("search")}</Dialog.Title>
          <EntitySearch
            prompt={say("searchAll")}
            below={(text) => <CommandGroups text={text} onDone={() => openSearch(false)} />}
            onChoose={(entity) => {
              openSearch(false);
              chosen.current = true;
              void showEntity(entity.id);
            }}
          />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default Palette;
