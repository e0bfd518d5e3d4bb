import { PackedView, type ReadView } from "./packed.ts";

/** What stands before a packed view in the address: #v=… */
const MARK = "v=";

/** Longer addresses are cut by some mail programs and chats: what does not fit is saved and linked to by its id. */
export const LONGEST = 6_000;
const MOST_NAMES = 1_500;

const through = async (bytes: Uint8Array<ArrayBuffer>, by: GenericTransformStream): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(by)).arrayBuffer());

/** The hash of an address that holds a packed view: JSON, deflated, in base64url. */
export const toHash = async (packed: PackedView): Promise<string> => {
  const text = new TextEncoder().encode(JSON.stringify(packed));
  const bytes = await through(text, new CompressionStream("deflate-raw"));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `#${MARK}${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
};

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
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const json = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
  return PackedView.parse(JSON.parse(json));
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
