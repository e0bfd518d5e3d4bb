import { useNavigate } from "react-router";
import type { Entity } from "../../server/contract/entities.ts";
import { useLayout } from "../app/layout.ts";
import { useRouteDraft } from "./draft.ts";

/** Opens the routes panel for these entities: one end chosen, both, or several to be joined. */
export const useStartRoute = () => {
  const navigate = useNavigate();
  const showPanel = useLayout((layout) => layout.showPanel);
  const start = useRouteDraft((draft) => draft.start);
  return (...ends: (Entity | null)[]): void => {
    start(ends);
    showPanel("routes");
    void navigate("/");
  };
};
