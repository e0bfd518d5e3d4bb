import neo4j, { type Node, type Relationship } from "neo4j-driver";
import type { z } from "zod";
import type { CypherNode, CypherRelationship } from "../contract/cypher.ts";
import { toPlain } from "../neo4j/values.ts";

/** The nodes and relationships that were met in rows, each once, by element id. */
export interface FoundGraph {
  nodes: Map<string, z.infer<typeof CypherNode>>;
  relationships: Map<string, z.infer<typeof CypherRelationship>>;
}

export const emptyGraph = (): FoundGraph => ({ nodes: new Map(), relationships: new Map() });

const addNode = (found: FoundGraph, node: Node): void => {
  found.nodes.set(node.elementId, toPlain(node) as z.infer<typeof CypherNode>);
};

const addRelationship = (found: FoundGraph, relationship: Relationship): void => {
  found.relationships.set(
    relationship.elementId,
    toPlain(relationship) as z.infer<typeof CypherRelationship>,
  );
};

/** Adds the nodes and relationships in a value of the driver, also those in lists, maps and paths. */
export const collectGraph = (found: FoundGraph, value: unknown): void => {
  if (typeof value !== "object" || value === null) return;
  if (neo4j.isNode(value)) addNode(found, value);
  else if (neo4j.isRelationship(value)) addRelationship(found, value);
  else if (neo4j.isPath(value)) {
    addNode(found, value.start);
    for (const segment of value.segments) {
      addRelationship(found, segment.relationship);
      addNode(found, segment.end);
    }
  } else if (Array.isArray(value)) for (const item of value) collectGraph(found, item);
  else if (Object.getPrototypeOf(value) === Object.prototype)
    for (const item of Object.values(value)) collectGraph(found, item);
};
