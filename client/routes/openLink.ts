import type { QueryClient } from "@tanstack/react-query";
import { entityQuestion } from "../api/entity.ts";
import { useLayout } from "../app/layout.ts";
import { useRouteDraft } from "./draft.ts";
import { PARAMETER, readLink } from "./link.ts";

/**
 * Asks the question for routes that the address holds, if it holds one, and takes it out of the address.
 * @returns false when there is one that cannot be read
 */
export const openRoutesLink = async (client: QueryClient): Promise<boolean> => {
  const address = new URL(location.href);
  const text = address.searchParams.get(PARAMETER);
  if (text === null) return true;
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, "", address);
  try {
    const { ends, ways } = readLink(text);
    const named = [...new Set([...ends, ...ways.through, ...ways.avoid])];
    // one that is no longer in the store keeps its id: the answer says so
    const found = await Promise.all(
      named.map((id) =>
        client.fetchQuery(entityQuestion(id)).then(
          ({ entity }) => [entity],
          () => [],
        ),
      ),
    );
    useRouteDraft.getState().restore(ends, ways, found.flat());
    useLayout.getState().showPanel("routes");
    return true;
  } catch {
    return false;
  }
};
