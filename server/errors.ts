/** An id that nothing in the store has. */
export class UnknownId extends Error {
  override name = "UnknownId";

  constructor(kind: "entity" | "tie" | "source" | "exploration" | "query", id: string) {
    super(`No ${kind} has the id ${id}.`);
  }
}
