import { useMemo } from "react";
import type { CypherEnd } from "../../api/cypher.ts";
import { useWords } from "../../app/i18n.ts";
import { useSize } from "../../timeline/useSize.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { type DrawnRelationship, drawNetwork } from "./drawing.ts";
import styles from "./graph.module.css";
import results from "./results.module.css";
import { resultWords } from "./words.ts";

const RADIUS = 9;
const SHORTEST_WORD_LINE = 90;

/** With more lines their words would lie over each other: then the pointer alone tells them. */
const MOST_WORDS = 40;

const Line = ({ line: { type, from, to }, told }: { line: DrawnRelationship; told: boolean }) => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return null;
  const off = (RADIUS + 4) / length;
  const turned = (Math.atan2(dy, dx) * 180) / Math.PI;
  const upright = Math.abs(turned) > 90 ? turned + 180 : turned;
  return (
    <g>
      <title>{`${from.name} ${type} ${to.name}`}</title>
      <line
        className={styles.relationship}
        x1={from.x + dx * off}
        y1={from.y + dy * off}
        x2={to.x - dx * off}
        y2={to.y - dy * off}
        markerEnd="url(#console-arrow)"
      />
      {told && length > SHORTEST_WORD_LINE + type.length * 4 && (
        <text
          className={styles.relationshipType}
          transform={`translate(${(from.x + to.x) / 2} ${(from.y + to.y) / 2}) rotate(${upright})`}
          dy={-4}
        >
          {type}
        </text>
      )}
    </g>
  );
};

/** The nodes and relationships of an answer as a small drawing, whatever graph they are of, and the way to the map. */
export const GraphView = ({ end }: { end: CypherEnd }) => {
  const say = useWords(resultWords);
  const { number } = useFormats();
  const [size, measure] = useSize();
  const drawn = useMemo(() => size && drawNetwork(end, size.width, size.height), [end, size]);
  const counts = `${say("nodes", { count: end.nodes.length, n: number(end.nodes.length) })}, ${say(
    "relationships",
    {
      count: end.relationships.length,
      n: number(end.relationships.length),
    },
  )}`;
  const { entities, ties } = end.network;
  return (
    <div className={styles.graph}>
      <div className={results.head}>
        <p>
          {counts}.{" "}
          {entities.length > 0
            ? say("ofMitos", { entities: number(entities.length), ties: number(ties.length) })
            : say("notOfMitos")}{" "}
          {drawn && drawn.left > 0 && say("notDrawn", { n: number(drawn.left) })}
        </p>
      </div>
      <div ref={measure} className={styles.drawing}>
        {drawn && size && (
          <svg
            width={size.width}
            height={size.height}
            role="img"
            aria-label={`${say("view.graph")}: ${counts}`}
          >
            <defs>
              <marker
                id="console-arrow"
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="7"
                markerHeight="7"
                orient="auto"
              >
                <path className={styles.arrow} d="M0 0 8 4 0 8Z" />
              </marker>
            </defs>
            {drawn.relationships.map((line) => (
              <Line key={line.id} line={line} told={drawn.relationships.length <= MOST_WORDS} />
            ))}
            {drawn.nodes.map(({ id, name, label, colour, x, y }) => (
              <g key={id} transform={`translate(${x} ${y})`}>
                <title>{label ? `${name} (:${label})` : name}</title>
                <circle
                  className={styles.node}
                  r={RADIUS}
                  data-colour={colour < 0 || colour > 6 ? "other" : colour}
                />
                <text className={styles.nodeName} y={RADIUS + 14}>
                  {name.length > 24 ? `${name.slice(0, 23)}…` : name}
                </text>
              </g>
            ))}
          </svg>
        )}
        {drawn && drawn.colours.size > 0 && (
          <ul className={styles.key}>
            {[...drawn.colours].map(([label, colour]) => (
              <li key={label}>
                <span data-colour={colour} />
                {label}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};
