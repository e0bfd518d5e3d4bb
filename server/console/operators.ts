/** Operators that stand for something other than reading, by the start of their names, and why each is refused. */
const reasons: Record<string, readonly string[]> = {
  "This would write. Articles are added with `mitos ingest`.": [
    ..."Create Merge LockingMerge Delete DetachDelete SetProperty SetProperties SetDynamicProperty".split(
      " ",
    ),
    ..."SetPropertiesFromMap SetNodePropertiesFromMap SetRelationshipPropertiesFromMap".split(" "),
    ..."SetLabels RemoveLabels Foreach SubqueryForeach TransactionForeach TransactionApply".split(" "),
  ],
  "LOAD CSV reads files and addresses, not the network.": ["LoadCSV"],
  "SHOW TRANSACTIONS would show what others ask.": ["ShowTransactions"],
  "TERMINATE TRANSACTIONS would end what others run.": ["TerminateTransactions"],
  "SHOW SETTINGS would show how this server is set up.": ["ShowSettings"],
  "This would administer the database.": ["AdministrationCommand"],
  "This would change the schema.": [
    ..."CreateIndex DropIndex CreateConstraint DropConstraint DoNothingIfExists DoNothingIfNotExists".split(
      " ",
    ),
  ],
  "Another database is none of its business.": ["RunQueryAt"],
};
export const refusedOperators: ReadonlyMap<string, string> = new Map(
  Object.entries(reasons).flatMap(([reason, names]) => names.map((name) => [name, reason] as const)),
);

/** Operators of Neo4j 5.26 that read. One that is not here is refused. */
export const allowedOperators: ReadonlySet<string> = new Set(
  `AllNodesScan AntiConditionalApply AntiSemiApply Apply Argument AssertSameNode AssertSameRelationship
  BidirectionalRepeat(Trail) CacheProperties CartesianProduct ConditionalApply DirectedAllRelationshipsScan
  DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan
  DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek
  DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan Distinct Eager
  EagerAggregation EmptyResult EmptyRow ExhaustiveLimit Expand(All) Expand(Into) Filter Input
  IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit
  MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore NodeHashJoin
  NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin
  NodeRightOuterHashJoin NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NullifyMetadata Optional OptionalExpand(All)
  OptionalExpand(Into) OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop PathPropagatingBFS
  ProcedureCall ProduceResults ProjectEndpoints Projection RelationshipCountFromCountStore Repeat(Trail) Repeat(Walk)
  RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply ShortestPath ShowConstraints ShowFunctions ShowIndexes
  ShowProcedures Skip Sort StatefulShortestPath(All) StatefulShortestPath(Into) SubtractionNodeByLabelsScan Top
  TriadicBuild TriadicFilter TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek
  UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan
  UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange
  UndirectedRelationshipTypeScan UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin
  VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning) VarLengthExpand(Pruning,BFS,All)
  VarLengthExpand(Pruning,BFS,Into)`.split(/\s+/),
);

/** Procedures that read the network or its schema. */
export const allowedProcedures: ReadonlySet<string> = new Set([
  "db.labels",
  "db.relationshipTypes",
  "db.propertyKeys",
  "db.schema.visualization",
  "db.schema.nodeTypeProperties",
  "db.schema.relTypeProperties",
  "db.index.fulltext.queryNodes",
  "db.index.fulltext.queryRelationships",
  "db.index.vector.queryNodes",
  "db.index.vector.queryRelationships",
]);
