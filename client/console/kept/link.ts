import { z } from "zod";
import { fetchQuery } from "../../api/queries.ts";
import { packText, unpackText } from "../../views/pack.ts";
import type { OpenedQuery } from "../tabs.ts";

/** What stands before a packed query in the address: /console#q=… */
const MARK = "#q=";

const Packed = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()),
  title: z.string().nullable(),
});

/** The address that opens a saved query. */
export const linkToQuery = (id: string): string =>
  new URL(`/console?query=${encodeURIComponent(id)}`, location.href).href;

/** An address that holds a query and its parameters itself. */
export const linkWithQuery = async (packed: z.infer<typeof Packed>): Promise<string> => {
  const address = new URL("/console", location.href);
  address.hash = MARK.slice(1) + (await packText(JSON.stringify(packed)));
  return address.href;
};

/**
 * The query that the address asks for; null when it asks for none.
 * @throws Error when the link was cut short or what it names is gone
 */
export const queryOfAddress = async ({
  hash,
  search,
}: Pick<Location, "hash" | "search">): Promise<OpenedQuery | null> => {
  if (hash.startsWith(MARK)) return Packed.parse(JSON.parse(await unpackText(hash.slice(MARK.length))));
  const id = new URLSearchParams(search).get("query");
  if (!id) return null;
  const { name, query, params } = await fetchQuery(id);
  return { query, params, title: name, savedId: id };
};
