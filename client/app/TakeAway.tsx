import { fetchClaims } from "../api/claims.ts";
import { claimsInBatches } from "../takeaway/claims.ts";
import { TakeawayMenu } from "../takeaway/TakeawayMenu.tsx";
import { useTitle } from "./useTitle.ts";

const claimsOf = claimsInBatches(fetchClaims);

/** The menu of what can be taken away, for the map of this page. */
export const TakeAway = () => <TakeawayMenu title={useTitle()} claimsOf={claimsOf} />;
