import type { ExplorationDocument } from "../../server/contract/explorations.ts";
import { fetchNetwork } from "../api/network.ts";
import { plainAppearance } from "../map/exploration/appearance.ts";
import { PackedView, packView, type ReadView, unpackView } from "./packed.ts";
import type { View } from "./view.ts";

/** A view as it is saved in the store, which knows the network itself: packed. */
export const documentOf = (view: View): ExplorationDocument => ({
  format: "mitos-exploration",
  version: 2,
  view: packView(view),
});

/** Asks the store for what a packed view names. @throws ApiError */
export const restoreView = async (packed: ReadView): Promise<View> => {
  if (packed.ids.length === 0) return unpackView(packed, { entities: [], ties: [] });
  return unpackView(packed, await fetchNetwork(packed.ids));
};

/** Opens what was saved: a packed view, or a whole exploration file. @throws Error when it is neither, ApiError */
export const viewOf = async (document: ExplorationDocument): Promise<View> => {
  const packed = PackedView.safeParse(document.view);
  if (packed.success) return restoreView(packed.data);
  const { readExplorationFile } = await import("../takeaway/files/exploration-file.ts");
  const { exploration } = readExplorationFile(JSON.stringify(document));
  return { exploration, appearance: plainAppearance, selected: [], tie: null, sight: null };
};
