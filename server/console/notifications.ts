import type { Notification, NotificationPosition, ResultSummary } from "neo4j-driver";
import type { CypherNotification } from "../contract/cypher-plan.ts";
import { placeInQuery, type Written } from "./faults.ts";

/** A parameter that is not given yet is no news while a query is written, and an error when it runs. */
const leftOut = "Neo.ClientNotification.Statement.ParameterNotProvided";

const notification = (
  { code, title, description, severityLevel, position }: Notification,
  written: Written,
  prefix: number,
): CypherNotification => {
  const { offset } = position as NotificationPosition;
  return {
    code,
    title,
    description,
    severity: severityLevel,
    position: offset === undefined ? null : placeInQuery(written, offset, prefix),
    suggestions: [],
  };
};

/**
 * What Neo4j remarks on a query, with places in the query as it was written.
 * @param prefix how many characters were put in front of its body when it was sent
 */
export const notificationsOf = (
  { notifications }: ResultSummary,
  written: Written,
  prefix: number,
): CypherNotification[] =>
  notifications.filter(({ code }) => code !== leftOut).map((one) => notification(one, written, prefix));

/** Notifications of planning and of running, each once. */
export const mergeNotifications = (...lists: readonly CypherNotification[][]): CypherNotification[] => {
  const keyOf = ({ code, description, position }: CypherNotification) =>
    JSON.stringify([code, description, position?.offset]);
  return [...new Map(lists.flat().map((one) => [keyOf(one), one])).values()];
};
