import type { MouseCoords, SigmaNodeEventPayload } from "sigma/types";
import type { EntityType } from "../../../server/contract/vocabulary.ts";
import { cameraTaken } from "../camera.ts";
import { moveEntities } from "../exploration/changes.ts";
import { type MenuTarget, useMapMenu } from "../exploration/menu.ts";
import { useExploration } from "../exploration/store.ts";
import type { MapSigma } from "../frame.ts";
import type { Point } from "../geometry.ts";
import type { MoreChip } from "../layers/more.ts";
import { type Selection, useSelection } from "../selection.ts";
import { type Pointed, useMapState } from "../state.ts";

/** What the pointer needs from the map. */
export interface PointerHost {
  sigma: MapSigma;
  hover: (what: Selection) => void;
  openBundle: (bundle: string | null) => void;
  chipAt: (point: Point) => string | null;
  /** The chip of ties that are not on the map which is there. */
  moreAt: (point: Point) => Pick<MoreChip, "entity" | "type"> | null;
  expand: (entityId: string) => void;
  openGroup: (entityId: string, type: EntityType) => void;
}

const pointTo = (what: Pointed, { x, y }: Point) => useMapState.setState({ pointed: { what, at: { x, y } } });
const pointAway = () => useMapState.setState({ pointed: null });

/** Hover, click, double click and drag. */
export const bindPointer = (host: PointerHost): void => {
  bindHover(host);
  bindClicks(host, bindDrag(host));
  bindMenu(host);
  const { sigma } = host;
  for (const kind of ["wheelStage", "wheelNode", "wheelEdge", "downStage"] as const)
    sigma.on(kind, cameraTaken);
};

const bindHover = ({ sigma, hover, chipAt }: PointerHost): void => {
  const container = sigma.getContainer();
  let onChip = false;
  const enter = (kind: "entity" | "tie", id: string, at: MouseCoords) => {
    // A finger does not hover: what it touches would stay lit after it has gone.
    if ("touches" in at.original) return;
    container.style.cursor = "pointer";
    hover({ kind, id });
    pointTo({ kind, id }, at);
  };
  const leave = () => {
    container.style.cursor = "";
    hover(null);
    pointAway();
  };
  sigma.on("enterNode", ({ node, event }) => enter("entity", node, event));
  sigma.on("enterEdge", ({ edge, event }) => {
    if (!chipAt(event)) enter("tie", edge, event);
  });
  sigma.on("leaveNode", leave);
  sigma.on("leaveEdge", leave);
  sigma.on("leaveStage", leave);
  sigma.on("moveBody", ({ event }) => {
    const bundle = chipAt(event);
    if (bundle) {
      container.style.cursor = "pointer";
      hover(null);
      pointTo({ kind: "bundle", id: bundle }, event);
    } else if (onChip) leave();
    onChip = bundle !== null;
  });
};

const bindClicks = (
  { sigma, openBundle, chipAt, moreAt, expand, openGroup }: PointerHost,
  wasDragged: () => boolean,
): void => {
  const { select, toggleEntity } = useSelection.getState();
  const choose = (selection: Selection, at: Point) => {
    if (wasDragged()) return;
    const more = moreAt(at);
    if (more?.type) return openGroup(more.entity, more.type);
    if (more) return select({ kind: "entity", id: more.entity });
    const bundle = selection?.kind === "entity" ? null : chipAt(at);
    pointAway();
    openBundle(bundle);
    if (!bundle) select(selection);
  };
  let clicked: string | null = null;
  const clickEntity = ({ node, event }: SigmaNodeEventPayload) => {
    clicked = node;
    if (!event.original.shiftKey) choose({ kind: "entity", id: node }, event);
    else if (!wasDragged()) toggleEntity(node);
  };
  sigma.on("clickNode", clickEntity);
  sigma.on("clickEdge", ({ edge, event }) => choose({ kind: "tie", id: edge }, event));
  sigma.on("clickStage", ({ event }) => choose(null, event));
  sigma.on("doubleClickNode", (payload) => {
    payload.preventSigmaDefault();
    // sigma takes two quick clicks for a double click wherever they were
    if (payload.node === clicked && !payload.event.original.shiftKey) expand(payload.node);
    else clickEntity(payload);
  });
};

/** A long press of one finger, in milliseconds. */
const LONG = 500;

/** The context menu: on a right click, and where a finger rests. */
const bindMenu = ({ sigma }: PointerHost): void => {
  const menu = (target: MenuTarget, { original }: MouseCoords) => {
    original.preventDefault();
    const at = "touches" in original ? original.touches[0] : original;
    pointAway();
    if (at) useMapMenu.getState().show(target, at.clientX, at.clientY);
  };
  let pressing: ReturnType<typeof setTimeout> | undefined;
  const lift = () => clearTimeout(pressing);
  const press = (target: MenuTarget, event: MouseCoords) => {
    lift();
    if ("touches" in event.original && event.original.touches.length === 1) {
      pressing = setTimeout(() => menu(target, event), LONG);
    }
  };
  const onMap = { kind: "map", id: "" } as const;
  sigma.on("rightClickNode", ({ node, event }) => menu({ kind: "entity", id: node }, event));
  sigma.on("rightClickEdge", ({ edge, event }) => menu({ kind: "tie", id: edge }, event));
  sigma.on("rightClickStage", ({ event }) => menu(onMap, event));
  sigma.on("downNode", ({ node, event }) => press({ kind: "entity", id: node }, event));
  sigma.on("downEdge", ({ edge, event }) => press({ kind: "tie", id: edge }, event));
  sigma.on("downStage", ({ event }) => press(onMap, event));
  for (const kind of ["upNode", "upEdge", "upStage"] as const) sigma.on(kind, lift);
  sigma.getTouchCaptor().on("touchmove", lift);
  sigma.on("kill", lift);
};

/** Drag moves an entity; letting go makes it one step of the history. @returns whether the last press was a drag */
const bindDrag = ({ sigma }: PointerHost): (() => boolean) => {
  let held: string | null = null;
  let moved = false;
  const grab = ({ node, preventSigmaDefault }: SigmaNodeEventPayload) => {
    held = node;
    moved = false;
    preventSigmaDefault();
  };
  const drop = () => {
    if (held && moved) {
      const id = held;
      const { x, y } = sigma.getGraph().getNodeAttributes(id);
      useExploration.getState().perform("move", (now) => moveEntities(now, { [id]: { x, y } }));
    }
    held = null;
  };
  sigma.on("downNode", grab);
  sigma.on("downStage", () => {
    moved = false;
  });
  sigma.on("downEdge", () => {
    moved = false;
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!held || !sigma.getGraph().hasNode(held)) return;
    moved = true;
    pointAway();
    sigma.getGraph().mergeNodeAttributes(held, sigma.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
  });
  for (const kind of ["upNode", "upEdge", "upStage"] as const) sigma.on(kind, drop);
  return () => moved;
};
