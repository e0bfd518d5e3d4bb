import { useQuery } from "@tanstack/react-query";
import { entityQuestion } from "../api/entity.ts";
import { useWords } from "../app/i18n.ts";
import { useLayout } from "../app/layout.ts";
import { useExploration } from "../map/exploration/store.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Failure } from "../ui/Notice.tsx";
import { nameOf } from "../ui/names.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { ExpandChoice } from "./ExpandChoice.tsx";
import { freshOf, offersOf, tiesOnMap } from "./on-map.ts";
import { inspectorWords } from "./words.ts";

/** Asks which neighbours to bring, with the counts, before anything is drawn. */
const Expanding = () => {
  const id = useLayout((layout) => layout.expanding);
  return id ? <Choosing key={id} id={id} /> : null;
};

const Choosing = ({ id }: { id: string }) => {
  const say = useWords(inspectorWords);
  const { language, number } = useFormats();
  const close = useLayout((layout) => layout.expand);
  const only = useLayout((layout) => layout.expandingType);
  const exploration = useExploration((store) => store.exploration);
  const { data, error, refetch } = useQuery(entityQuestion(id));
  const onMap = tiesOnMap(exploration, id);
  const offers = data ? offersOf(data.counts, exploration, id) : [];
  const name = data ? nameOf(data.entity, language) : "";
  const nothingNew = data !== undefined && freshOf(offers) === 0;
  const title = data
    ? say("expandTitle", {
        count: data.entity.ties,
        name,
        n: number(data.entity.ties),
        there: number(onMap.length),
      })
    : say("expand");
  return (
    <Dialog
      open
      onClose={() => close(null)}
      title={title}
      description={nothingNew ? say("allThere", { name }) : say("which")}
    >
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} />}
      {data && <ExpandChoice id={id} offers={offers} only={only} onDone={() => close(null)} />}
    </Dialog>
  );
};

export default Expanding;
