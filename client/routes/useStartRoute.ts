import { useNavigate } from "react-router";
import type { Entity } from "../../server/contract/entities.ts";
import { useLayout } from "../app/layout.ts";
import { useRouteDraft } from "./draft.ts";

/** Opens the routes panel with one end chosen, or both. */
export const useStartRoute = () => {
  const navigate = useNavigate();
  const showPanel = useLayout((layout) => layout.showPanel);
  const choose = useRouteDraft((draft) => draft.choose);
  return (from: Entity, to: Entity | null): void => {
    choose({ from, to });
    showPanel("routes");
    void navigate("/");
  };
};
