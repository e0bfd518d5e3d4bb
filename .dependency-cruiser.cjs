/** The rules of the house: which room may import from which. CONTRIBUTING.md draws them. */
const room = (name) => `^server/${name}/`;

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "contract-imports-zod-alone",
      severity: "error",
      from: { path: room("contract") },
      to: { pathNot: [room("contract"), "node_modules/zod/"] },
    },
    {
      name: "extract-is-pure",
      comment: "text in, claims out: no database, no HTTP",
      severity: "error",
      from: { path: room("extract") },
      to: {
        path: [
          room("(neo4j|ingest|explore|explorations|queries|routes|console|review|http|commands)"),
          "node_modules/(neo4j-driver|express)/",
        ],
      },
    },
    {
      name: "neo4j-knows-no-room",
      severity: "error",
      from: { path: room("neo4j") },
      to: { path: room("(extract|ingest|explore|explorations|queries|routes|console|review|http|commands)") },
    },
    {
      name: "rooms-know-no-http",
      severity: "error",
      from: { path: room("(ingest|explore|explorations|queries|routes|console|review)") },
      to: { path: [room("(http|commands)"), "node_modules/express/"] },
    },
    {
      name: "client-takes-only-the-contract",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^server/", pathNot: room("contract") },
    },
    {
      name: "server-knows-no-client",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^client/" },
    },
    {
      name: "product-takes-nothing-from-tests",
      severity: "error",
      from: { path: "^(server|client)/" },
      to: { path: "^(test|tools|bench)/" },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
