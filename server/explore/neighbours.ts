import { z } from "zod";
import type { NeighboursRequest } from "../contract/entities.ts";
import type { NeighboursResponse } from "../contract/ties.ts";
import { UnknownId } from "../errors.ts";
import { statement } from "../neo4j/statement.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import { type Ontology, symmetricTypes } from "../ontology/ontology.ts";
import { countNeighbours } from "./entity.ts";
import { entitiesById } from "./network.ts";
import { EntityNode, TieRelationship } from "./rows.ts";

const texts = z.array(z.string());
const neighbours = statement(
  "explore/neighbours.cypher",
  z.object({
    id: z.string(),
    types: texts.nullable(),
    modalities: texts.nullable(),
    entityTypes: texts.nullable(),
    direction: z.enum(["out", "in", "both"]),
    symmetric: texts,
    skip: z.int(),
    limit: z.int(),
  }),
  z.object({ entity: EntityNode, ties: z.array(TieRelationship), total: z.int() }),
);

/**
 * The neighbours of an entity that the filters leave, those with most claims first, and their ties to it. A symmetric
 * tie has no direction, so every direction keeps it.
 * @returns the entity itself first, then its neighbours
 * @throws UnknownId
 */
export const readNeighbours = (
  store: Store,
  ontology: Ontology,
  id: string,
  { types, modality, entityTypes, direction, skip, limit }: z.output<typeof NeighboursRequest>,
  limits: Limits,
): Promise<NeighboursResponse> =>
  inRead(
    store,
    async (transaction) => {
      const [self] = await entitiesById(transaction, [id]);
      if (!self) throw new UnknownId("entity", id);
      const rows = await neighbours.run(transaction, {
        id,
        types: types ?? null,
        modalities: modality ?? null,
        entityTypes: entityTypes ?? null,
        direction,
        symmetric: symmetricTypes(ontology),
        skip,
        limit,
      });
      const total = rows[0]?.total ?? 0;
      return {
        entities: [self, ...rows.map((row) => row.entity)],
        ties: rows.flatMap((row) => row.ties),
        counts: await countNeighbours(transaction, ontology, id),
        total,
        capped: rows.length > 0 && skip + rows.length < total,
      };
    },
    limits,
  );
