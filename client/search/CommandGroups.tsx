import { Command as Cmdk } from "cmdk";
import { useCommandGroups } from "../app/commands/useCommandGroups.ts";
import { fold } from "../ui/fold.ts";
import { Keys } from "../ui/Keys.tsx";
import styles from "./search.module.css";

/** Every command whose words fit what is written, by group; all of them while nothing is. */
export const CommandGroups = ({ text, onDone }: { text: string; onDone: () => void }) => {
  const groups = useCommandGroups();
  const words = fold(text).split(/\s+/).filter(Boolean);
  return groups.map(({ id, heading, commands }) => {
    const fitting = commands.filter(
      ({ label, disabled }) => !disabled && words.every((word) => fold(label).includes(word)),
    );
    if (fitting.length === 0) return null;
    return (
      <Cmdk.Group key={id} heading={heading} className={styles.group}>
        {fitting.map(({ id: command, label, icon: Icon, keys, run }) => (
          <Cmdk.Item
            key={command}
            value={`command ${command}`}
            className={styles.item}
            onSelect={() => {
              onDone();
              run();
            }}
          >
            <Icon size={16} aria-hidden />
            <span className={styles.what}>{label}</span>
            {keys && <Keys>{keys}</Keys>}
          </Cmdk.Item>
        ))}
      </Cmdk.Group>
    );
  });
};
