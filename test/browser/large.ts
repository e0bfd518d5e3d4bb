import { addNetwork, moveEntities } from "../../client/map/exploration/changes.ts";
import { emptyExploration } from "../../client/map/exploration/state.ts";
import { writeExplorationFile } from "../../client/takeaway/files/exploration-file.ts";
import { anEntity, aTie } from "../unit/map/network.ts";

/** An exploration file with so many entities on a grid, and ties that join each to others at odd distances. */
export const largeExploration = (entities: number, ties: number) => {
  const ids = Array.from({ length: entities }, (_, at) => `entity-${at}`);
  const side = Math.ceil(Math.sqrt(entities));
  const positions = Object.fromEntries(
    ids.map((id, at) => [id, { x: (at % side) * 60, y: Math.floor(at / side) * 60 }]),
  );
  const joined = Array.from({ length: ties }, (_, at) => {
    const [a, b] = [at % entities, (at * 7 + 13 * Math.floor(at / entities) + 1) % entities];
    return aTie(ids[a] ?? "", "CRITICIZED", ids[b === a ? (b + 1) % entities : b] ?? "");
  });
  const network = { entities: ids.map((id) => anEntity(id)), ties: joined };
  const exploration = moveEntities(addNetwork(emptyExploration, network), positions);
  const text = writeExplorationFile({ title: "Large", savedAt: "2025-08-13T00:00:00.000Z", exploration });
  return {
    positions,
    ties: Object.keys(exploration.ties).length,
    file: { name: "large.mitos.json", mimeType: "application/json", buffer: Buffer.from(text) },
  };
};
