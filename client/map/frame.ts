import type Sigma from "sigma";
import type { EntityAttributes, TieAttributes } from "./graph/attributes.ts";

export type MapSigma = Sigma<EntityAttributes, TieAttributes>;

/** Where the middle of the map's own coordinates lies in sigma's. */
const MIDDLE = 0.5;

/**
 * Makes one graph unit one CSS pixel when the camera's ratio is 1, whatever is on the map and however large its
 * container is. New entities and a resize then move nothing: sigma by itself would scale all to the new bounds.
 */
export const keepPixels = (sigma: MapSigma): void => {
  const { width, height } = sigma.getDimensions();
  const side = Math.max(1, Math.min(width, height));
  const before = sigma.getCustomBBox();
  const camera = sigma.getCamera();
  if (before && sideOf(before) === side) return;
  const { x, y } = camera.getState();
  const grown = before ? sideOf(before) / side : 1;
  sigma.setCustomBBox({ x: [-side / 2, side / 2], y: [-side / 2, side / 2] });
  camera.setState({ x: MIDDLE + (x - MIDDLE) * grown, y: MIDDLE + (y - MIDDLE) * grown });
};

const sideOf = ({ x }: { x: [number, number] }) => x[1] - x[0];

/** The camera's x or y that puts a graph coordinate in the middle of the map. */
export const cameraAt = (sigma: MapSigma, coordinate: number): number => {
  const box = sigma.getCustomBBox();
  return MIDDLE + coordinate / (box ? sideOf(box) : 1);
};

/** The graph coordinate that the camera's x or y puts in the middle: the inverse of `cameraAt`. */
export const graphAt = (sigma: MapSigma, coordinate: number): number => {
  const box = sigma.getCustomBBox();
  return (coordinate - MIDDLE) * (box ? sideOf(box) : 1);
};
