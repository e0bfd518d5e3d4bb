/** How many queries may run and wait, of all clients and of one. Times in milliseconds. */
export interface TurnLimits {
  /** Places for queries that are short, as far as one knows. */
  short: number;
  /** How many of these may be taken by queries that are not very short. */
  slow: number;
  /** Places for those that run long, so that cores are left for the short. */
  long: number;
  waiting: number;
  runningOfOne: number;
  waitingOfOne: number;
  /** From when on a query is not very short, but slow. */
  hurry: number;
  /** From when on a query is long. */
  longAfter: number;
  /** Whose long queries ran so much lately is in debt. */
  debtor: number;
  /** Whose long queries ran so much lately makes room for those who have used less. */
  share: number;
  /** Whose long queries ran so much lately has to rest now and then. */
  restFrom: number;
  /** How many times as long as a query of such a client ran all such clients rest after it, while others ask. */
  rest: number;
  longestRest: number;
  /** In what time half of that is forgiven. */
  halfLife: number;
  /** How many more quick answers than slow queries a client must have had lately to be trusted. */
  trusted: number;
  /** How long queries of such clients may take at least before they count as slow or long. */
  patience: number;
}

/**
 * How a query ended: with its answer, because Neo4j's memory was full, because it was hopeless and not run, because it took long for a client who is trusted, so
 * that it may have been the machine, or otherwise.
 */
export type Ending = "answered" | "filled" | "hopeless" | "doubt" | "otherwise";
