/** The single steps of graphology's layouts: their packages describe only what runs all steps at once. */

declare module "graphology-layout-forceatlas2/defaults.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  const defaults: Required<ForceAtlas2Settings>;
  export default defaults;
}

declare module "graphology-layout-forceatlas2/helpers.js" {
  import type Graph from "graphology";
  import type { Attributes } from "graphology-types";
  /** Ten numbers for each node (x, y, …, the last one whether it is fixed), three for each edge. */
  export const graphToByteArrays: <N extends Attributes, E extends Attributes>(
    graph: Graph<N, E>,
    getEdgeWeight: (edge: string, attributes: E) => number,
  ) => { nodes: Float32Array; edges: Float32Array };
}

declare module "graphology-layout-forceatlas2/iterate.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  /** One round: changes the nodes' matrix in place. */
  const iterate: (settings: Required<ForceAtlas2Settings>, nodes: Float32Array, edges: Float32Array) => void;
  export default iterate;
}

declare module "graphology-layout-noverlap/defaults.js" {
  import type { NoverlapSettings } from "graphology-layout-noverlap";

  const defaults: Required<NoverlapSettings>;
  export default defaults;
}

declare module "graphology-layout-noverlap/iterate.js" {
  import type { NoverlapSettings } from "graphology-layout-noverlap";

  /** One round: changes the matrix (x, y, radius for each node) in place. */
  const iterate: (settings: Required<NoverlapSettings>, nodes: Float32Array) => { converged: boolean };
  export default iterate;
}
