import { useMemo } from "react";
import type { RoutesResponse } from "../../../server/contract/routes.ts";
import { useLanguage, useWords } from "../../app/i18n.ts";
import { nameOf } from "../../ui/names.ts";
import { useSchema } from "../../ui/schema.ts";
import { uiWords } from "../../ui/words.ts";
import { useRouteDraft } from "../draft.ts";
import { routeWords } from "../words.ts";
import type { Telling } from "./told.ts";

/** What an answer is told with, in the language of the page. */
export const useTelling = ({
  network,
  claims,
  others,
}: Pick<RoutesResponse, "network" | "claims" | "others">): Telling => {
  const language = useLanguage();
  const say = useWords(routeWords);
  const sayUi = useWords(uiWords);
  const { tieType } = useSchema();
  const known = useRouteDraft((draft) => draft.known);
  const found = useMemo(
    () => ({
      entities: new Map([...others, ...network.entities].map((entity) => [entity.id, entity])),
      ties: new Map(network.ties.map((tie) => [tie.id, tie])),
      claims: new Map(claims.map((claim) => [claim.id, claim])),
    }),
    [network, claims, others],
  );
  const name = (id: string): string => {
    const entity = found.entities.get(id) ?? known[id];
    return entity ? nameOf(entity, language) : id;
  };
  return { language, say, sayUi, tieType, name, ties: found.ties, claims: found.claims };
};
