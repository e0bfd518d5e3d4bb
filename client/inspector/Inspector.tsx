import { useWords } from "../app/i18n.ts";
import { useSelection } from "../map/selection.ts";
import { Empty } from "../ui/Notice.tsx";
import { EntityInspector } from "./EntityInspector.tsx";
import { ManyInspector } from "./ManyInspector.tsx";
import { TieInspector } from "./TieInspector.tsx";
import { inspectorWords } from "./words.ts";

/** What is selected, with all that is known of it. */
export const Inspector = () => {
  const say = useWords(inspectorWords);
  const { selection, entities } = useSelection();
  if (entities.length > 1) return <ManyInspector key={entities.join(" ")} ids={entities} />;
  if (!selection) return <Empty>{say("nothing")}</Empty>;
  return selection.kind === "entity" ? (
    <EntityInspector key={selection.id} id={selection.id} />
  ) : (
    <TieInspector key={selection.id} id={selection.id} />
  );
};
