import { useId, useState } from "react";
import { useWords } from "../../app/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Failure } from "../../ui/Notice.tsx";
import styles from "./kept.module.css";
import { keptWords } from "./words.ts";

interface Props {
  title: string;
  action: string;
  /** What else can be done with the name; it is then what Enter does. */
  again?: string;
  name: string;
  folder: string;
  folders: readonly string[];
  pending: boolean;
  error: Error | null;
  onName: (name: string, folder: string, again: boolean) => void;
  onClose: () => void;
}

/** Asks for the name of a query and the folder that it lies in; a folder is there as soon as a query names it. */
export const NameDialog = (props: Props) => {
  const say = useWords(keptWords);
  const id = useId();
  const [name, setName] = useState(props.name);
  const [folder, setFolder] = useState(props.folder);
  return (
    <Dialog open onClose={props.onClose} title={props.title}>
      <form
        className={styles.naming}
        onSubmit={(event) => {
          event.preventDefault();
          props.onName(name, folder, props.again !== undefined);
        }}
      >
        <label htmlFor={`${id}-name`}>{say("name")}</label>
        <input
          id={`${id}-name`}
          value={name}
          maxLength={200}
          required
          onChange={(event) => setName(event.target.value)}
        />
        <label htmlFor={`${id}-folder`}>{say("folder")}</label>
        <input
          id={`${id}-folder`}
          value={folder}
          maxLength={200}
          list={`${id}-folders`}
          onChange={(event) => setFolder(event.target.value)}
        />
        <datalist id={`${id}-folders`}>
          {props.folders.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {props.error && <Failure error={props.error} />}
        <div className={styles.choice}>
          <Button kind="primary" type="submit" disabled={name.trim() === "" || props.pending}>
            {props.again ?? props.action}
          </Button>
          {props.again && (
            <Button
              disabled={name.trim() === "" || props.pending}
              onClick={() => props.onName(name, folder, false)}
            >
              {props.action}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
};
