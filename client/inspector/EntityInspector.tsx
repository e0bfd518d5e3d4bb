import { useQuery } from "@tanstack/react-query";
import type { EntityResponse } from "../../server/contract/entities.ts";
import { entityQuestion } from "../api/entity.ts";
import { CountrySection } from "../lens/CountrySection.tsx";
import { Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { EntityActions } from "./EntityActions.tsx";
import { EntityClaims } from "./EntityClaims.tsx";
import { EntityHead } from "./EntityHead.tsx";
import { EntitySources } from "./EntitySources.tsx";
import { EntityTies } from "./EntityTies.tsx";
import styles from "./inspector.module.css";

const Known = ({ entity, sources }: EntityResponse) => (
  <>
    <div className={styles.scroll}>
      <EntityHead entity={entity} />
      <CountrySection id={entity.id} />
      <EntityTies entity={entity} />
      <EntityClaims id={entity.id} />
      <EntitySources sources={sources} />
    </div>
    <EntityActions entity={entity} />
  </>
);

/** The inspector of an entity: names, ties by family, what the sources say, where it is mentioned. */
export const EntityInspector = ({ id }: { id: string }) => {
  const { data, error, refetch } = useQuery(entityQuestion(id));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return data ? <Known {...data} /> : <Skeleton rows={9} />;
};
