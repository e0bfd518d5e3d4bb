import { EntitiesEditor } from "./EntitiesEditor.tsx";
import type { Kind } from "./kinds.ts";
import { ModalityEditor } from "./ModalityEditor.tsx";
import { EntityTypesEditor, TieTypesEditor } from "./TypesEditor.tsx";
import { WindowEditor } from "./WindowEditor.tsx";

/** Where one condition is changed. */
export const Editor = ({ kind }: { kind: Kind }) => {
  if (kind === "modality") return <ModalityEditor />;
  if (kind === "tieTypes") return <TieTypesEditor />;
  if (kind === "entityTypes") return <EntityTypesEditor />;
  if (kind === "window") return <WindowEditor />;
  return kind === "avoid" || kind === "through" ? <EntitiesEditor key={kind} kind={kind} /> : null;
};
