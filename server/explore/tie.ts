import { z } from "zod";
import type { TieResponse } from "../contract/ties.ts";
import { UnknownId } from "../errors.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { tieParts } from "../ontology/tie-id.ts";
import { ClaimRow, entitiesIn, toClaims } from "./claims.ts";
import { entitiesById } from "./network.ts";
import { TieRelationship } from "./rows.ts";

const id = z.string();
const tie = statement(
  "explore/tie.cypher",
  z.object({ id, subject: id, object: id }),
  z.object({ tie: TieRelationship }),
);
const claimsOfTie = statement("explore/tie-claims.cypher", z.object({ tie: id }), ClaimRow);

/** One tie with the claims that it sums up, in order of time. @throws UnknownId */
export const readTie = (store: Store, tieId: string, limits: Limits): Promise<TieResponse> =>
  inRead(
    store,
    async (transaction) => {
      const { subject, object } = tieParts(tieId);
      const [row] = await tie.run(transaction, { id: tieId, subject, object });
      if (!row) throw new UnknownId("tie", tieId);
      const claims = await toClaims(transaction, await claimsOfTie.run(transaction, { tie: tieId }));
      return { tie: row.tie, entities: await entitiesById(transaction, entitiesIn(claims)), claims };
    },
    limits,
  );
