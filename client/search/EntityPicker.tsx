import { Popover } from "radix-ui";
import { useState } from "react";
import type { Entity } from "../../server/contract/entities.ts";
import { useLanguage } from "../app/i18n.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import { nameOf } from "../ui/names.ts";
import { unlessTaken } from "../ui/unlessTaken.ts";
import { EntitySearch } from "./EntitySearch.tsx";
import styles from "./search.module.css";

/** A field that holds one entity; pressing it opens the search under it. */
export const EntityPicker = ({
  label,
  prompt,
  value,
  onChoose,
}: {
  label: string;
  prompt: string;
  value: Entity | null;
  onChoose: (entity: Entity) => void;
}) => {
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={styles.picker}>
        <span className={styles.role}>{label}</span>
        {value ? (
          <>
            <EntityMark type={value.type} size={20} />
            <span className={styles.name}>{nameOf(value, language)}</span>
          </>
        ) : (
          <span className={styles.prompt}>{prompt}</span>
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
          onCloseAutoFocus={unlessTaken}
        >
          <EntitySearch
            onChoose={(entity) => {
              setOpen(false);
              onChoose(entity);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
};
