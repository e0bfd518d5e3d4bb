import { CircleCheck, Download, TriangleAlert, X } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useEffect, useRef } from "react";
import { useWords } from "../app/i18n.ts";
import { visibleNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { LinkButton } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu, MenuItem } from "../ui/Menu.tsx";
import { uiWords } from "../ui/words.ts";
import type { ClaimsOf } from "./claims.ts";
import { sections } from "./kinds.ts";
import { chosenPart } from "./part.ts";
import styles from "./takeaway.module.css";
import { type Status, useTakeaway } from "./useTakeaway.ts";
import { takeawayWords } from "./words.ts";

interface Props {
  /** The exploration's name: of its files, pictures and briefs. */
  title: string;
  /** Gives the claims of ties; `claimsInBatches` makes one from the API. */
  claimsOf: ClaimsOf;
}

/** The menu of all that can be taken away from the map, what is in the making, and how it ended. */
export const TakeawayMenu = ({ title, claimsOf }: Props) => {
  const say = useWords(takeawayWords);
  const { status, take, open, cancel, dismiss } = useTakeaway(title, claimsOf);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.place}>
      <Menu
        className={styles.menu}
        button={
          <IconButton label={say("takeAway")} aria-busy={status.state === "busy"}>
            <Download size={16} aria-hidden />
          </IconButton>
        }
      >
        {sections.map((section) => (
          <DropdownMenu.Group key={section.title} className={styles.section}>
            <DropdownMenu.Label className={styles.heading}>{say(section.title)}</DropdownMenu.Label>
            {section.items.map(({ kind, ending }) => (
              <MenuItem key={kind} onSelect={() => void take(kind)}>
                <span className={styles.words}>
                  {say(kind)}
                  {kind === "brief" && <BriefSubject />}
                </span>
                <span className={styles.ending}>{ending}</span>
              </MenuItem>
            ))}
            {section.title === "file" && (
              <MenuItem onSelect={() => chooser.current?.click()}>
                <span className={styles.words}>{say("open")}</span>
                <span className={styles.ending}>JSON</span>
              </MenuItem>
            )}
          </DropdownMenu.Group>
        ))}
      </Menu>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say("open")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // the same file can be chosen again
          target.value = "";
          if (file) void open(file);
        }}
      />
      <Told status={status} onCancel={cancel} onDismiss={dismiss} />
    </div>
  );
};

/** What the brief will be about, from what is chosen now. */
const BriefSubject = () => {
  const say = useWords(takeawayWords);
  const exploration = useExploration((store) => store.exploration);
  const { selection, route } = useSelection();
  const { part } = chosenPart(visibleNetwork(exploration), selection, route);
  return <span className={styles.about}>{say(`briefOf.${part}`)}</span>;
};

const icons = { done: CircleCheck, failed: TriangleAlert };

const Told = (props: { status: Status; onCancel: () => void; onDismiss: () => void }) => {
  const say = useWords(takeawayWords);
  const sayUi = useWords(uiWords);
  const { status, onDismiss } = props;
  const box = useRef<HTMLDivElement>(null);
  const done = status.state === "done";
  // good news lies over the tabs of the panel: it goes with the next press elsewhere, or with Escape
  useEffect(() => {
    if (!done) return;
    const heard = new AbortController();
    const listen = { capture: true, signal: heard.signal };
    addEventListener("keydown", ({ key }) => key === "Escape" && onDismiss(), listen);
    addEventListener(
      "pointerdown",
      ({ target }) => box.current?.contains(target as Node) || onDismiss(),
      listen,
    );
    return () => heard.abort();
  }, [done, onDismiss]);
  if (status.state === "idle") return null;
  if (status.state === "busy") {
    return (
      <div className={styles.told} data-state="busy" role="status">
        <p>{status.doing}</p>
        <LinkButton onClick={props.onCancel}>{say("cancel")}</LinkButton>
      </div>
    );
  }
  const Icon = icons[status.state];
  return (
    <div
      ref={box}
      className={styles.told}
      data-state={status.state}
      role={status.state === "failed" ? "alert" : "status"}
    >
      <Icon size={16} aria-hidden />
      <p>{status.told}</p>
      <IconButton label={sayUi("close")} onClick={onDismiss}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
};
