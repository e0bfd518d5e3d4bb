import { Hints } from "../app/Hints.tsx";
import { useWords } from "../app/i18n.ts";
import { useFrame } from "../app/useFrame.ts";
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
  const wide = useFrame() === "wide";
  if (entities.length > 1) return <ManyInspector key={entities.join(" ")} ids={entities} />;
  if (!selection)
    return (
      <>
        <Empty>{say("nothing")}</Empty>
        {wide && <Hints />}
      </>
    );
  return selection.kind === "entity" ? (
    <EntityInspector key={selection.id} id={selection.id} />
  ) : (
    <TieInspector key={selection.id} id={selection.id} />
  );
};
