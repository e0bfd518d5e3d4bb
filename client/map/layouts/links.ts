import type { LayoutRequest } from "../layout/request.ts";

/** The neighbours of each entity of a request, by id, in a lasting order. */
export const linksOf = ({
  entities,
  lines,
}: Pick<LayoutRequest, "entities" | "lines">): Map<string, string[]> => {
  const links = new Map(entities.map(({ id }): [string, string[]] => [id, []]));
  for (const { subject, object } of lines) {
    if (subject === object || !links.has(subject) || !links.has(object)) continue;
    links.get(subject)?.push(object);
    links.get(object)?.push(subject);
  }
  return links;
};

/** How many hops each entity is away from the nearest of `from`; those that cannot be reached are not in it. */
export const hopsFrom = (
  links: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
): Map<string, number> => {
  const hops = new Map(from.filter((id) => links.has(id)).map((id) => [id, 0]));
  // a map is walked in the order of adding, and what is added on the way is walked too
  for (const [id, steps] of hops)
    for (const next of links.get(id) ?? []) if (!hops.has(next)) hops.set(next, steps + 1);
  return hops;
};
