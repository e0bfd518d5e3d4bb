import { Spline } from "lucide-react";
import { useNavigate } from "react-router";
import type { Network } from "../../../server/contract/ties.ts";
import { useAnnouncement } from "../../app/announce.ts";
import { useWords } from "../../app/i18n.ts";
import { showOnMap } from "../../map/camera.ts";
import { replaceNetwork } from "../../map/exploration/changes.ts";
import { useExploration } from "../../map/exploration/store.ts";
import { bringToSight } from "../../search/bring.ts";
import { Button } from "../../ui/Button.tsx";
import { Menu, MenuItem } from "../../ui/Menu.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { resultWords } from "./words.ts";

/** Puts what a query found on the map: beside what is there, or in its place. Undo takes either back. */
export const ToMap = ({ network }: { network: Network }) => {
  const say = useWords(resultWords);
  const { number } = useFormats();
  const navigate = useNavigate();
  const perform = useExploration((store) => store.perform);
  const announce = useAnnouncement((store) => store.announce);
  const put = (change: typeof bringToSight) => {
    perform("cypher", (exploration) => change(exploration, network));
    announce(say("onMap", { n: number(network.entities.length) }));
    void navigate("/");
    showOnMap(network.entities.map((entity) => entity.id));
  };
  return (
    <Menu
      button={
        <Button small>
          <Spline size={14} aria-hidden />
          {say("toMap")}
        </Button>
      }
    >
      <MenuItem onSelect={() => put(bringToSight)}>{say("add")}</MenuItem>
      <MenuItem onSelect={() => put(replaceNetwork)}>{say("replace")}</MenuItem>
    </Menu>
  );
};
