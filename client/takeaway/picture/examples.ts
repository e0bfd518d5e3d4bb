import { type EntityType, entityTypes } from "../../../server/contract/vocabulary.ts";
import { emphasisOf, noAttention } from "../../map/appearance/attention.ts";
import { type Look, paint } from "../../map/appearance/paint.ts";
import { createMapGraph } from "../../map/graph/attributes.ts";
import { syncGraph } from "../../map/graph/sync.ts";
import type { Mark } from "./disc.ts";

const made = new WeakMap<Look, Record<EntityType, Mark>>();
/** Large enough for every mark to have its icon. */
const SCALE = 2;

/** The mark of each entity type, painted by the map's own painter: the legend cannot differ from the map. */
export const exampleMarks = (look: Look): Record<EntityType, Mark> => {
  const known = made.get(look);
  if (known) return known;
  const graph = createMapGraph();
  const rest = { nameEl: null, nameEn: null, aliases: [], wikidata: null, ties: 0 };
  const entities = entityTypes.map((type) => ({ id: type, type, name: type, ...rest }));
  syncGraph(graph, { entities, ties: [] }, {});
  // where colours tell another thing than the type, its marks have none of them
  const grey = look.colours && new Map(entityTypes.map((type) => [type, look.palette.ink2]));
  paint(graph, { ...look, colours: grey ?? null }, emphasisOf(graph, noAttention), SCALE);
  const marks = Object.fromEntries(
    entityTypes.map((type) => [type, graph.getNodeAttributes(type)]),
  ) as unknown as Record<EntityType, Mark>;
  made.set(look, marks);
  return marks;
};
