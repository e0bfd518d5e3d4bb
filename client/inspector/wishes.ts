import { append } from "../../server/contract/append.ts";
import type { Wish } from "../api/neighbours.ts";
import type { Offer } from "./on-map.ts";

/**
 * The fewest questions that ask for exactly these offers: a question names tie types, one direction and types of
 * neighbours, and brings whatever fits all three.
 */
export const wishesFor = (wanted: readonly Offer[], all: readonly Offer[]): Wish[] => {
  if (wanted.length === all.length) return [{}];
  const questions = new Map<string, Wish & { types: string[] }>();
  const ways = new Map<string, Offer[]>();
  for (const offer of wanted) {
    const way = `${offer.type} ${offer.direction}`;
    append(ways, way, offer);
  }
  for (const offers of ways.values()) {
    const [first] = offers;
    if (!first) continue;
    const entityTypes = offers.map(({ entityType }) => entityType).toSorted();
    const key = `${first.direction} ${entityTypes.join(" ")}`;
    const known = questions.get(key);
    if (known) known.types.push(first.type);
    else {
      questions.set(key, {
        types: [first.type],
        entityTypes,
        ...(first.direction === "both" ? {} : { direction: first.direction }),
      });
    }
  }
  return [...questions.values()];
};
