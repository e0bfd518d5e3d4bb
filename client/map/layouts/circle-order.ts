/**
 * An order around a circle in which neighbours lie near each other, so that few lines cross: depth first, from the
 * entity of the smallest degree, always on to the neighbour of the smallest degree (after AVSDF, He and Sýkora 2004).
 * @param links the neighbours of each entity
 */
export const circleOrder = (links: ReadonlyMap<string, readonly string[]>): string[] => {
  const degree = (id: string) => links.get(id)?.length ?? 0;
  const byDegree = (a: string, b: string) => degree(a) - degree(b) || (a < b ? -1 : 1);
  const ordered: string[] = [];
  const seen = new Set<string>();
  for (const start of [...links.keys()].sort(byDegree)) {
    const stack = [start];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      ordered.push(id);
      const next = (links.get(id) ?? []).filter((other) => !seen.has(other));
      // the last one on the stack is visited first
      stack.push(...next.sort(byDegree).reverse());
    }
  }
  return ordered;
};
