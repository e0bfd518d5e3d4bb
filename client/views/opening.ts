import type { OverviewResponse } from "../../server/contract/ties.ts";
import { askedBy } from "../api/asked.ts";
import { fetchExploration } from "../api/explorations.ts";
import { overviewQuestion } from "../api/overview.ts";
import { plainAppearance, useAppearance } from "../map/exploration/appearance.ts";
import { addNetwork } from "../map/exploration/changes.ts";
import { emptyExploration } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { restoreView, viewOf } from "./documents.ts";
import { fromHash, isOwnAddress } from "./link.ts";
import { useOpened } from "./opened.ts";
import { unpackView } from "./packed.ts";
import { markUntouched, type Remembered, remembered, thisTab } from "./remembered.ts";
import { attendTo, showView } from "./view.ts";

/** Where the map came from, or why an address could not be opened and another map stands there. */
export type Opening = "link" | "saved" | "remembered" | "first" | "badLink" | "goneLink";

/** A saved exploration that an address asked for is taken out of it: what follows is the reader's own. */
const cleanAddress = (): void => {
  const address = new URL(location.href);
  address.searchParams.delete("view");
  history.replaceState(history.state, "", address);
};

const openAddress = async (last: Remembered | null): Promise<Opening | null> => {
  const { hash, search } = location;
  const id = new URLSearchParams(search).get("view");
  try {
    const packed = await fromHash(hash);
    // after a reload this tab has kept the same view, as it was a moment later
    if (packed && last?.tab === thisTab() && isOwnAddress()) return null;
    if (packed) {
      showView(await restoreView(packed), "begin");
      return "link";
    }
    if (!id) return null;
    const saved = await fetchExploration(id);
    showView(await viewOf(saved.document), "begin");
    useOpened.getState().open({ id: saved.id, title: saved.title });
    return "saved";
  } catch {
    return id ? "goneLink" : "badLink";
  } finally {
    if (id) cleanAddress();
  }
};

/** The first network with the places that it had when it was last seen here. */
const first = (overview: OverviewResponse, last: Remembered | null): void => {
  const { perform, amend } = useExploration.getState();
  markUntouched(true);
  perform("open", () => addNetwork(emptyExploration, overview), [], askedBy(overviewQuestion));
  const ids: readonly string[] = last?.packed.ids ?? [];
  const same =
    ids.length === overview.entities.length && overview.entities.every(({ id }) => ids.includes(id));
  if (!last || !same) return;
  const view = unpackView(last.packed, overview);
  amend((now) => ({ ...now, positions: view.exploration.positions }));
  attendTo(view);
};

/**
 * Opens the map of this page: what its address asks for, else what this browser had last, else the first network.
 * @param overview gives the first network; asked for only when it is needed
 */
export const openMap = async (overview: () => Promise<OverviewResponse>): Promise<Opening> => {
  const last = remembered();
  const asked = await openAddress(last);
  if (asked === "link" || asked === "saved") return asked;
  if (last && !last.untouched) {
    const view = await restoreView(last.packed).catch(() => null);
    if (view && Object.keys(view.exploration.entities).length > 0) {
      showView(view, "begin");
      useOpened.getState().open(last.opened);
      return asked ?? "remembered";
    }
  }
  const network = await overview();
  if (network.entities.length > 0) {
    first(network, last);
    useAppearance.getState().change(last?.packed.appearance ?? plainAppearance);
  }
  return asked ?? "first";
};
