import type { Selection } from "../map/selection.ts";
import { EntityInspector } from "./EntityInspector.tsx";
import { ManyInspector } from "./ManyInspector.tsx";
import { TieInspector } from "./TieInspector.tsx";

/** The inspector of what is chosen: one entity, one tie, or several entities. */
const Chosen = ({ selection, entities }: { selection: Selection; entities: readonly string[] }) => {
  if (!selection) return <ManyInspector key={entities.join(" ")} ids={entities} />;
  return selection.kind === "entity" ? (
    <EntityInspector key={selection.id} id={selection.id} />
  ) : (
    <TieInspector key={selection.id} id={selection.id} />
  );
};

export default Chosen;
