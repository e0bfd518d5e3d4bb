import type { Network } from "../contract/ties.ts";
import { TieId } from "../contract/vocabulary.ts";
import { entitiesById } from "../explore/network.ts";
import { distinct, EntityNode, TieRelationship } from "../explore/rows.ts";
import type { Store } from "../neo4j/store.ts";
import { inRead, type Limits } from "../neo4j/transaction.ts";
import type { FoundGraph } from "./values.ts";

/** The part of what was found that Mitos can put on its map: entities, and ties with both their ends. */
export const networkOf = async (store: Store, found: FoundGraph, limits: Limits): Promise<Network> => {
  const entities = [...found.nodes.values()].flatMap((node) => {
    const entity = node.labels.includes("Entity") ? EntityNode.safeParse(node) : undefined;
    return entity?.success ? [entity.data] : [];
  });
  const ties = [...found.relationships.values()].flatMap((relationship) => {
    const tie = TieId.safeParse(relationship.properties.id).success
      ? TieRelationship.safeParse(relationship)
      : undefined;
    return tie?.success ? [tie.data] : [];
  });
  const known = new Set(entities.map((entity) => entity.id));
  const missing = ties.flatMap((tie) => [tie.subject, tie.object]).filter((id) => !known.has(id));
  const ends = missing.length > 0 ? await inRead(store, (tx) => entitiesById(tx, missing), limits) : [];
  for (const entity of ends) known.add(entity.id);
  return {
    entities: distinct([...entities, ...ends]),
    ties: distinct(ties.filter((tie) => known.has(tie.subject) && known.has(tie.object))),
  };
};
