import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { type EntityResponse, EntitySource, NeighbourCount } from "../contract/entities.ts";
import { UnknownId } from "../errors.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { type Ontology, symmetricTypes } from "../ontology/ontology.ts";
import { EntityNode } from "./rows.ts";

const entity = statement(
  "explore/entity.cypher",
  z.object({ id: z.string() }),
  z.object({ entity: EntityNode, sources: z.array(EntitySource) }),
);
const counts = statement(
  "explore/neighbour-counts.cypher",
  z.object({ id: z.string(), symmetric: z.array(z.string()) }),
  NeighbourCount,
);

/** How many ties an entity has, by type, direction and kind of neighbour, largest group first. */
export const countNeighbours = (
  transaction: ManagedTransaction,
  ontology: Ontology,
  id: string,
): Promise<NeighbourCount[]> => counts.run(transaction, { id, symmetric: symmetricTypes(ontology) });

/** One entity, what it is tied to in numbers, and the sources that speak of it. @throws UnknownId */
export const readEntity = (
  store: Store,
  ontology: Ontology,
  id: string,
  limits: Limits,
): Promise<EntityResponse> =>
  inRead(
    store,
    async (transaction) => {
      const [row] = await entity.run(transaction, { id });
      if (!row) throw new UnknownId("entity", id);
      return { ...row, counts: await countNeighbours(transaction, ontology, id) };
    },
    limits,
  );
