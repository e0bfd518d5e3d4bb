import fc from "fast-check";

/** Writes a statement in another way. */
export type Mutation = (statement: string) => string;

const blanks = [
  " ",
  "\t",
  "\n",
  "\r\n",
  "\u00a0",
  "\u1680",
  "\u2003",
  "\u2028",
  "\u202f",
  "\u3000",
  "\u000b",
  "\u001f",
];
const comments = ["/**/", "/* RETURN 1 */", "/* ` ' \" */", "//\n", "// '\n", "/* \\u002A */"];
const wraps: readonly Mutation[] = [
  (inner) => `CALL { ${inner} } RETURN 1 AS one`,
  (inner) => `CALL () { ${inner} RETURN 1 AS one } RETURN one`,
  (inner) => `RETURN COLLECT { ${inner} } AS x`,
  (inner) => `RETURN EXISTS { ${inner} } AS x`,
  (inner) => `RETURN [x IN [1] | COLLECT { ${inner} }] AS x`,
  (inner) => `RETURN [x IN [1] | COUNT { ${inner} RETURN 1 }] AS x`,
  (inner) => `RETURN CASE WHEN true THEN COLLECT { ${inner} } END AS \`a\`\`b\``,
  (inner) => `MATCH (n:Entity) WITH n LIMIT 1 ${inner}`,
  (inner) => `RETURN 1 AS x UNION ${inner}`,
  (inner) => `PROFILE ${inner}`,
  (inner) => `CYPHER 5 ${inner}`,
  (inner) => `USE neo4j ${inner}`,
  (inner) => `${inner} // RETURN 1`,
  (inner) => `${inner};`,
];

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A choice for each place of a statement, the same for the same seed. */
const chooser = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % sides;
  };
};

const ways: readonly ((seed: number) => Mutation)[] = [
  (seed) => {
    const roll = chooser(seed);
    return (text) =>
      text.replace(/[a-z]/gi, (letter) => (roll(2) ? letter.toLowerCase() : letter.toUpperCase()));
  },
  (seed) => {
    const roll = chooser(seed);
    return (text) => text.replace(/ /g, () => blanks[roll(blanks.length)] ?? " ");
  },
  (seed) => {
    const roll = chooser(seed);
    return (text) => text.replace(/ /g, () => (roll(3) ? " " : (comments[roll(comments.length)] ?? " ")));
  },
  (seed) => {
    const roll = chooser(seed);
    return (text) =>
      text.replace(/(?<=.)[\w'"`(){}.]/g, (character) => (roll(6) ? character : escaped(character)));
  },
  (seed) => {
    const roll = chooser(seed);
    return (text) => text.replace(/\b[a-z]\w*(?=[.(])/gi, (name) => (roll(2) ? name : `\`${name}\``));
  },
  (seed) => wraps[seed % wraps.length] ?? ((text) => text),
];

/** Any of: other case, other white space, comments, Unicode escapes, backticks round names, wrapping in something else. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .tuple(fc.constantFrom(...ways), fc.nat(0x7ffffff))
  .map(([way, seed]) => way(seed));
