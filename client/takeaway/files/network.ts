import { MultiGraph } from "graphology";
import type { Network } from "../../../server/contract/ties.ts";
import type { Language } from "../../../server/contract/vocabulary.ts";
import { emphasisOf, noAttention } from "../../map/appearance/attention.ts";
import { type Look, paint } from "../../map/appearance/paint.ts";
import { createMapGraph } from "../../map/graph/attributes.ts";
import { syncGraph } from "../../map/graph/sync.ts";
import { wordsOfTie } from "../../ui/names.ts";
import { plain } from "../markup.ts";
import { entityRow, type Places, tieRow } from "./rows.ts";

/** What network files hold. */
export interface NetworkToWrite {
  network: Network;
  positions: Places;
  look: Look;
  language: Language;
}

type Value = string | number;
export type Attributes = Record<string, Value>;

const cleaned = (row: Record<string, Value>): Attributes =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => {
      const clean = typeof value === "string" ? plain(value) : value;
      return clean === "" ? [] : [[key, clean]];
    }),
  );

/**
 * The network as other tools know networks: symmetric ties undirected, the rest directed, parallel ties kept apart.
 * Entities carry x, y, size, color; ties weight (their claims), color, thickness, kind. What is not known is left out.
 */
export const plainGraph = ({ network, positions, look, language }: NetworkToWrite) => {
  const drawn = createMapGraph();
  syncGraph(drawn, network, positions);
  paint(drawn, look, emphasisOf(drawn, noAttention), 1);
  const graph = new MultiGraph<Attributes, Attributes>({ type: "mixed" });
  for (const entity of network.entities) {
    const { size } = drawn.getNodeAttributes(entity.id);
    const at = positions[entity.id];
    graph.addNode(entity.id, {
      ...cleaned(entityRow(entity, language)),
      ...(at ? { x: at.x, y: at.y } : {}),
      size,
      color: look.palette.types[entity.type],
    });
  }
  for (const tie of network.ties) {
    const type = look.tieTypes.get(tie.type);
    const { color, size } = drawn.getEdgeAttributes(tie.id);
    const attributes = {
      ...cleaned({ label: type ? wordsOfTie(type, tie, language) : tie.type, ...tieRow(tie) }),
      ...{ kind: tie.type, weight: tie.claims, color, thickness: size },
    };
    if (type?.symmetric) graph.addUndirectedEdgeWithKey(tie.id, tie.subject, tie.object, attributes);
    else graph.addDirectedEdgeWithKey(tie.id, tie.subject, tie.object, attributes);
  }
  return graph;
};
