import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { askedBy } from "../api/asked.ts";
import { entityQuestion } from "../api/entity.ts";
import { neighboursQuestion } from "../api/neighbours.ts";
import { useLanguage, useWords } from "../app/i18n.ts";
import { useLayout } from "../app/layout.ts";
import { showOnMap } from "../map/camera.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useSelection } from "../map/selection.ts";
import { nameOf } from "../ui/names.ts";
import { amongShown, areSeen } from "./bring.ts";
import { useBring } from "./useBring.ts";
import { searchWords } from "./words.ts";

/** The most neighbours that one question brings: as many as the contract allows. */
const MOST = 500;

/**
 * Selects an entity and turns the map to it. One that is not on the map comes with its ties to what is there, as one
 * step of the history.
 */
export const useShowEntity = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const language = useLanguage();
  const say = useWords(searchWords);
  const bring = useBring();
  const showPanel = useLayout((layout) => layout.showPanel);
  return async (id: string): Promise<void> => {
    showPanel("inspect");
    useSelection.getState().select({ kind: "entity", id });
    void navigate("/");
    const { exploration } = useExploration.getState();
    if (!areSeen(exploration, [id])) {
      // when the server cannot say, the inspector shows why and how to try again
      const questions = [entityQuestion(id), neighboursQuestion(id, { limit: MOST })] as const;
      const answers = await Promise.all([
        client.fetchQuery(questions[0]),
        client.fetchQuery(questions[1]),
      ]).catch(() => null);
      if (!answers) return;
      const [{ entity }, { ties }] = answers;
      const found = { entities: [entity], ties };
      bring("search", amongShown(useExploration.getState().exploration, found, [id]), {
        wanted: { entities: [entity], ties: [] },
        about: [id],
        asked: askedBy(...questions),
        told: say("brought", { name: nameOf(entity, language) }),
      });
    }
    showOnMap([id]);
  };
};
