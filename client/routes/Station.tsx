import type { EntityType } from "../../server/contract/vocabulary.ts";
import { useSelection } from "../map/selection.ts";
import { EntityMark } from "../ui/EntityMark.tsx";
import styles from "./hop.module.css";

/** An entity of a route; a press selects it on the map. */
export const Station = ({ id, type, name }: { id: string; type: EntityType | undefined; name: string }) => {
  const select = useSelection((store) => store.select);
  return (
    <div className={styles.station}>
      {type && <EntityMark type={type} size={30} />}
      <button type="button" className={styles.stationName} onClick={() => select({ kind: "entity", id })}>
        {name}
      </button>
    </div>
  );
};
