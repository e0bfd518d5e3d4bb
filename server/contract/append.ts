/**
 * Puts a value at the end of the list that a map keeps under a key, and begins that list when there is none yet. It stands
 * here because it is all that page and server share besides the shapes of the API.
 */
export const append = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};
