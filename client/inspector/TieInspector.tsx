import { useQuery } from "@tanstack/react-query";
import { Route, Spline } from "lucide-react";
import { useLocation } from "react-router";
import type { Entity } from "../../server/contract/entities.ts";
import type { TieResponse } from "../../server/contract/ties.ts";
import { askedBy } from "../api/asked.ts";
import { tieQuestion } from "../api/tie.ts";
import { useWords } from "../app/i18n.ts";
import { LiftedTie } from "../lens/LiftedTie.tsx";
import { standingNetwork } from "../map/exploration/state.ts";
import { useExploration } from "../map/exploration/store.ts";
import { useStartRoute } from "../routes/useStartRoute.ts";
import { areSeen } from "../search/bring.ts";
import { useShowTie } from "../search/useShowTie.ts";
import { CypherButton } from "../statements/CypherButton.tsx";
import { Button } from "../ui/Button.tsx";
import { Failure } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { useSchema } from "../ui/schema.ts";
import { ContinueFromHere } from "./ContinueFromHere.tsx";
import styles from "./inspector.module.css";
import { Proof } from "./Proof.tsx";
import { TieEnds } from "./TieEnds.tsx";
import { TieFacts } from "./TieFacts.tsx";
import { inspectorWords } from "./words.ts";

const Known = ({ answer }: { answer: TieResponse }) => {
  const say = useWords(inspectorWords);
  const { tieType, schema } = useSchema();
  const onMap = useLocation().pathname === "/";
  const startRoute = useStartRoute();
  const showTie = useShowTie();
  const { tie, entities, claims } = answer;
  const drawn = useExploration(({ exploration }) => areSeen(exploration, [], [tie.id]));
  const type = tieType(tie.type);
  const family = schema.families.find((info) => info.id === type.family);
  const named: Record<string, Entity> = Object.fromEntries(entities.map((entity) => [entity.id, entity]));
  const [subject, object] = [named[tie.subject], named[tie.object]];
  if (!subject || !object) return null;
  return (
    <>
      <div className={styles.scroll}>
        {onMap && !drawn && <p className={styles.none}>{say("notDrawn")}</p>}
        <TieEnds tie={tie} subject={subject} object={object} {...(family ? { family } : {})} />
        <TieFacts tie={tie} type={type} claims={claims} entities={named} />
        <Proof claims={claims} family={type.family} />
        <ContinueFromHere tie={tie} />
      </div>
      <footer className={styles.foot}>
        {!(onMap && drawn) && (
          <Button kind="primary" onClick={() => showTie(answer)}>
            <Spline size={16} aria-hidden />
            {say("toMap")}
          </Button>
        )}
        <Button onClick={() => startRoute(subject, object)}>
          <Route size={16} aria-hidden />
          {say("routes")}
        </Button>
        <CypherButton asked={askedBy(tieQuestion(tie.id))} />
      </footer>
    </>
  );
};

const AskedTie = ({ id }: { id: string }) => {
  const { data, error, refetch } = useQuery(tieQuestion(id));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return data ? <Known answer={data} /> : <Skeleton rows={9} />;
};

/** The inspector of a tie: its ends, its facts, what proves it, where to go on. */
export const TieInspector = ({ id }: { id: string }) => {
  const { network, behind } = useExploration((store) => standingNetwork(store.exploration));
  const summed = behind.get(id);
  const tie = summed && network.ties.find((one) => one.id === id);
  return tie ? <LiftedTie tie={tie} behind={summed} /> : <AskedTie id={id} />;
};
