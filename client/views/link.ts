import { PackedView, type ReadView } from "./packed.ts";

/** What stands before a packed view in the address: #v=… */
const MARK = "v=";

/** Longer addresses are cut by some mail programs and chats: what does not fit is saved and linked to by its id. */
export const LONGEST = 6_000;

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

/** The packed view that a hash holds; null when it holds none. @throws Error when it was cut short or changed */
export const fromHash = async (hash: string): Promise<ReadView | null> => {
  const [, text] = hash.split(`#${MARK}`);
  if (!text) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const json = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
  return PackedView.parse(JSON.parse(json));
};
