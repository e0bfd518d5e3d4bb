import { packText, unpackText } from "./pack.ts";
import { PackedView, type ReadView } from "./packed.ts";

/** What stands before a packed view in the address: #v=… */
const MARK = "v=";

/** Longer addresses are cut by some mail programs and chats: what does not fit is saved and linked to by its id. */
export const LONGEST = 6_000;
const MOST_NAMES = 1_500;

/** The hash of an address that holds a packed view: JSON, deflated, in base64url. */
export const toHash = async (packed: PackedView): Promise<string> =>
  `#${MARK}${await packText(JSON.stringify(packed))}`;

/** The hash of what was just packed, when all of the address then is no longer than may be. */
export const shortHash = async (packed: PackedView): Promise<string | null> => {
  // so many names never fit, and packing them takes its time
  if (packed.ids.length > MOST_NAMES) return null;
  const address = new URL("/", location.href);
  address.hash = await toHash(packed);
  return address.href.length <= LONGEST ? address.hash : null;
};

/** The packed view that a hash holds; null when it holds none. @throws Error when it was cut short or changed */
export const fromHash = async (hash: string): Promise<ReadView | null> => {
  const [, text] = hash.split(`#${MARK}`);
  if (!text) return null;
  return PackedView.parse(JSON.parse(await unpackText(text)));
};

/** Puts a hash into the address in place of the one before, as the page's own doing. */
export const putHash = (hash: string): void => {
  const address = new URL(location.href);
  if (address.hash === hash) return;
  address.hash = hash;
  history.replaceState({ ...history.state, view: hash }, "", address);
};

/** Whether the hash of the address was put there by this page before it was loaded again, not by a link. */
export const isOwnAddress = (): boolean =>
  (history.state as { view?: unknown } | null)?.view === location.hash;
