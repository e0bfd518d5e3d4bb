import type { Relaxation, RoutesQuestion } from "../contract/routes.ts";
import { modalities } from "../contract/vocabulary.ts";

/** One way to ask for less: the first of `requests` that gives a route is the nearest. */
export interface Relaxed {
  kind: Relaxation["kind"];
  requests: RoutesQuestion[];
}

const mostHops = 8;

/** A question without order in time; to arrive early means nothing then. */
const withoutTime = (question: RoutesQuestion): RoutesQuestion => ({
  ...question,
  inTime: null,
  order: question.order === "earliest" ? "shortest" : question.order,
});

/** The questions that ask for one thing less than a question does, those that change least first. */
export const relaxed = (question: RoutesQuestion): Relaxed[] => {
  const { maxHops, direction, modality, window, inTime, avoidHubs, avoid, entityTypes, avoidTypes } =
    question;
  const { tieTypes, through } = question;
  const more = [...new Set([maxHops + 1, mostHops])].filter((hops) => hops > maxHops && hops <= mostHops);
  const ask = (change: Partial<RoutesQuestion>): RoutesQuestion => ({ ...question, ...change });
  const all: Relaxed[] = [
    { kind: "hops", requests: more.map((hops) => ask({ maxHops: hops })) },
    { kind: "direction", requests: direction === "respect" ? [ask({ direction: "ignore" })] : [] },
    {
      kind: "planned",
      requests: modality.includes("planned") ? [] : [ask({ modality: [...modality, "planned"] })],
    },
    { kind: "modality", requests: modality.length < 4 ? [ask({ modality: [...modalities] })] : [] },
    { kind: "window", requests: window ? [ask({ window: null })] : [] },
    {
      kind: "time",
      requests: [
        ...(inTime === "certain" ? [ask({ inTime: "possible" })] : []),
        ...(inTime ? [withoutTime(question)] : []),
      ],
    },
    { kind: "hubs", requests: avoidHubs === null ? [] : [ask({ avoidHubs: null })] },
    { kind: "avoid", requests: avoid.length > 0 ? [ask({ avoid: [] })] : [] },
    {
      kind: "entityTypes",
      requests: entityTypes || avoidTypes.length > 0 ? [ask({ entityTypes: null, avoidTypes: [] })] : [],
    },
    { kind: "tieTypes", requests: tieTypes ? [ask({ tieTypes: null })] : [] },
    { kind: "through", requests: through.length > 0 ? [ask({ through: [] })] : [] },
  ];
  return all.filter(({ requests }) => requests.length > 0);
};

/** The least strict question for the same two ends. */
export const everythingRelaxed = (question: RoutesQuestion): RoutesQuestion => ({
  ...withoutTime(question),
  maxHops: mostHops,
  direction: "ignore",
  modality: [...modalities],
  window: null,
  avoidHubs: null,
  avoid: [],
  entityTypes: null,
  avoidTypes: [],
  tieTypes: null,
  through: [],
});
