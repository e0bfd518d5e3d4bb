import { NetworkResponse } from "../../server/contract/networks.ts";
import type { Asked } from "./asked.ts";
import { askNetwork } from "./large.ts";

const PATH = "network";

/** What `fetchNetwork` asks. */
export const networkAsked = (entities: readonly string[]): Asked => ({ path: PATH, body: { entities } });

const Besides = NetworkResponse.omit({ entities: true, ties: true });

/** The most entities that one question may name, by the contract. */
const AT_ONCE = 10_000;

/**
 * Entities by their ids with all ties among them; ids that the store does not know are in `missing`.
 * @throws RangeError for more entities than the API takes, ApiError of any kind
 */
export const fetchNetwork = (entities: readonly string[]): Promise<NetworkResponse> => {
  if (entities.length > AT_ONCE)
    return Promise.reject(new RangeError(`a map of more than ${AT_ONCE} entities is kept in a file`));
  return askNetwork(PATH, Besides, { body: { entities }, patience: 60_000 });
};
