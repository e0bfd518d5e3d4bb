import type { RoutesQuestion, RoutesResponse } from "../../server/contract/routes.ts";
import { useWords } from "../app/i18n.ts";
import { Partial } from "../ui/Notice.tsx";
import { useFormats } from "../ui/useFormats.ts";
import styles from "./routes.module.css";
import { routeWords } from "./words.ts";

interface Props {
  answer: Pick<RoutesResponse, "partial" | "hubTies"> & { routes?: RoutesResponse["routes"] };
  modality: RoutesQuestion["modality"];
}

/** What an answer leaves out: cut short by a limit, without hubs, only what happened. */
export const Notes = ({ answer: { partial, hubTies, routes }, modality }: Props) => {
  const say = useWords(routeWords);
  const { number } = useFormats();
  const happened = modality.length === 1 && modality[0] === "happened";
  return (
    <>
      {partial && (
        <Partial>
          {say(`partial.${partial.reason}`)} {routes?.length === 0 && say("partialNone")}
        </Partial>
      )}
      {(happened || hubTies !== null) && (
        <p className={styles.note}>
          {happened && say("only.happened")} {hubTies !== null && say("hubs", { n: number(hubTies) })}
        </p>
      )}
    </>
  );
};
