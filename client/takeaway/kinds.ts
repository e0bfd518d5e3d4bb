/** What can be taken away, in the order of the menu; the ending of its file is shown beside its words. */
export const sections = [
  {
    title: "picture",
    items: [
      { kind: "svg", ending: "SVG" },
      { kind: "png2", ending: "PNG 2×" },
      { kind: "png4", ending: "PNG 4×" },
    ],
  },
  { title: "briefOf", items: [{ kind: "brief", ending: "HTML" }] },
  {
    title: "tables",
    items: [
      { kind: "csvEntities", ending: "CSV" },
      { kind: "csvTies", ending: "CSV" },
      { kind: "csvClaims", ending: "CSV" },
    ],
  },
  {
    title: "network",
    items: [
      { kind: "gexf", ending: "GEXF" },
      { kind: "graphml", ending: "GraphML" },
    ],
  },
  { title: "file", items: [{ kind: "save", ending: "JSON" }] },
] as const;

export type Kind = (typeof sections)[number]["items"][number]["kind"];
