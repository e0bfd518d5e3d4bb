import { Copy } from "lucide-react";
import { useWords } from "../app/i18n.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu, MenuItem } from "../ui/Menu.tsx";
import { useCopy } from "../ui/useCopy.ts";
import { useCopyLink } from "../views/useShareLink.ts";
import { useRouteDraft } from "./draft.ts";
import { linkOf } from "./link.ts";
import { markdownOf, textOf } from "./told/copies.ts";
import type { ToldRoute } from "./told/route.ts";
import type { Telling } from "./told/told.ts";
import { routeWords } from "./words.ts";

interface Props {
  /** The open route; null when none is. */
  now: ToldRoute | null;
  /** All routes of the answer; left out where there is one thing to copy. */
  all?: readonly ToldRoute[];
  words: Pick<Telling, "say">;
}

/** Copies what was found as text or as Markdown with sources, or a link that asks the question again. */
export const CopyMenu = ({ now, all, words }: Props) => {
  const say = useWords(routeWords);
  const { ends, ways } = useRouteDraft();
  const copyText = useCopy();
  const copyLink = useCopyLink();
  const { origin } = location;
  const copy = (text: string) => void copyText(text, say("copied"));
  const question = () => linkOf({ ends: ends.filter((id) => id !== null), ways }, origin);
  const join = (routes: readonly ToldRoute[]) =>
    routes.map((one) => markdownOf(one, words, origin)).join("\n");
  const one = all ? (["copyText", "copyMarkdown"] as const) : (["copyJoinText", "copyJoinMarkdown"] as const);
  const items = [
    ...(now
      ? [
          { label: say(one[0]), run: () => copy(textOf(now, words)) },
          { label: say(one[1]), run: () => copy(markdownOf(now, words, origin)) },
        ]
      : []),
    ...(all && all.length > 1 ? [{ label: say("copyAll"), run: () => copy(join(all)) }] : []),
    { label: say("copyLink"), run: () => void copyLink(question(), say("copiedLink")) },
  ];
  return (
    <Menu
      button={
        <IconButton label={say("copy")}>
          <Copy size={16} aria-hidden />
        </IconButton>
      }
    >
      {items.map(({ label, run }) => (
        <MenuItem key={label} onSelect={run}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
};
