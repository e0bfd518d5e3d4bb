import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { type EntityType, entityTypes } from "../../../server/contract/vocabulary.ts";
import { EntityMark } from "../../ui/EntityMark.tsx";

/** The strokes of each entity type's icon as SVG markup, on a grid of 24, from the marks that all rooms show. */
export const iconMarkup = (): Record<EntityType, string> => {
  const sheet = document.createElement("div");
  const root = createRoot(sheet);
  flushSync(() => root.render(entityTypes.map((type) => <EntityMark key={type} type={type} />)));
  const strokes = (type: EntityType) => sheet.querySelector(`[data-type="${type}"] svg`)?.innerHTML ?? "";
  const icons = Object.fromEntries(entityTypes.map((type) => [type, strokes(type)])) as Record<
    EntityType,
    string
  >;
  root.unmount();
  return icons;
};
