import { write } from "graphology-gexf/browser";
import { plain } from "../markup.ts";
import { type NetworkToWrite, plainGraph } from "./network.ts";

/**
 * The network as GEXF 1.3, for Gephi: with places, sizes and colours, and parallel ties told apart by `kind`.
 * @param title goes into the file's description
 */
export const gexfOf = (network: NetworkToWrite, title: string): string => {
  const graph = plainGraph(network);
  graph.setAttribute("creator", "Mitos");
  graph.setAttribute("description", plain(title));
  return write(graph, { version: "1.3" });
};
