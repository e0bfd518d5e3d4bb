import { ClaimsResponse } from "../../server/contract/networks.ts";
import { ask } from "./ask.ts";

/** The claims of many ties, in their order. */
export const fetchClaims = (ties: readonly string[], signal: AbortSignal): Promise<ClaimsResponse> =>
  ask("claims", ClaimsResponse, { body: { ties, limit: 20_000 }, signal, patience: 60_000 });
