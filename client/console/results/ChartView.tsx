import { useWords } from "../../app/i18n.ts";
import { useSize } from "../../timeline/useSize.ts";
import { useFormats } from "../../ui/useFormats.ts";
import styles from "./chart.module.css";
import { type Chart, roundSteps } from "./chart.ts";
import { resultWords } from "./words.ts";

/** More bars than these are not drawn: the table has them all. */
const MOST_BARS = 60;
const BAR = 26;
const PAD = 16;

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);

const Bars = ({ chart, width }: { chart: Chart; width: number }) => {
  const { number } = useFormats();
  const marks = chart.marks.slice(0, MOST_BARS);
  const names = Math.min(280, width * 0.4, 24 + Math.max(...marks.map(({ name }) => name.length)) * 7);
  const [least, most] = [
    Math.min(0, ...marks.map((m) => m.value)),
    Math.max(0, ...marks.map((m) => m.value)),
  ];
  const room = Math.max(40, width - names - 2 * PAD - 72);
  const at = (value: number) => names + PAD + ((value - least) / (most - least || 1)) * room;
  const letters = Math.floor((names - 8) / 7);
  return (
    <svg width={width} height={marks.length * BAR + PAD} role="presentation">
      {marks.map(({ name, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one name
        <g key={`${name} ${index}`} transform={`translate(0 ${index * BAR + 8})`}>
          <title>{`${name}: ${number(value, decimalsOf(value))}`}</title>
          <text className={styles.chartName} x={names} y={14} textAnchor="end">
            {name.length > letters ? `${name.slice(0, letters - 1)}…` : name}
          </text>
          <rect
            className={styles.bar}
            x={Math.min(at(0), at(value))}
            y={3}
            width={Math.max(1, Math.abs(at(value) - at(0)))}
            height={BAR - 10}
            rx={2}
          />
          <text className={styles.chartValue} x={Math.max(at(0), at(value)) + 6} y={14}>
            {number(value, decimalsOf(value))}
          </text>
        </g>
      ))}
    </svg>
  );
};

const HEIGHT = 260;
const LEFT = 64;
const FOOT = 28;

const Line = ({ chart, width }: { chart: Chart; width: number }) => {
  const { number } = useFormats();
  const xs = chart.marks.map(({ x }) => x ?? 0);
  const values = chart.marks.map(({ value }) => value);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const right = width - 2 * PAD;
  const x = (at: number) => LEFT + ((at - from) / (to - from || 1)) * Math.max(40, right - LEFT);
  const y = (value: number) =>
    HEIGHT - FOOT - ((value - least) / (most - least || 1)) * (HEIGHT - FOOT - PAD);
  const shown = chart.marks.length === 1 ? 1 : Math.max(2, Math.min(8, Math.floor((right - LEFT) / 110)));
  const labels = [...Array(shown).keys()].map((k) =>
    Math.round((k * (chart.marks.length - 1)) / Math.max(1, shown - 1)),
  );
  return (
    <svg width={width} height={HEIGHT} role="presentation">
      {roundSteps(least, most, 5).map((value) => (
        <g key={value}>
          <line className={styles.gridLine} x1={LEFT} x2={right} y1={y(value)} y2={y(value)} />
          <text className={styles.chartValue} x={LEFT - 8} y={y(value) + 4} textAnchor="end">
            {number(value, decimalsOf(value))}
          </text>
        </g>
      ))}
      <polyline
        className={styles.curve}
        points={chart.marks.map((mark) => `${x(mark.x ?? 0)},${y(mark.value)}`).join(" ")}
      />
      {chart.marks.length <= 200 &&
        chart.marks.map((mark, at) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one day
            key={`${mark.name} ${at}`}
            className={styles.dot}
            cx={x(mark.x ?? 0)}
            cy={y(mark.value)}
            r={3}
          >
            <title>{`${mark.name}: ${number(mark.value, decimalsOf(mark.value))}`}</title>
          </circle>
        ))}
      {[...new Set(labels)].map((at) => {
        const mark = chart.marks[at];
        return (
          mark && (
            <text key={at} className={styles.chartName} x={x(mark.x ?? 0)} y={HEIGHT - 8} textAnchor="middle">
              {mark.name}
            </text>
          )
        );
      })}
    </svg>
  );
};

/** A chart of an answer of two columns. Its figures are those of the table, which says them to those who hear it. */
export const ChartView = ({ chart }: { chart: Chart }) => {
  const say = useWords(resultWords);
  const { number } = useFormats();
  const [size, measure] = useSize();
  const { by, of, marks } = chart;
  const most = marks.reduce((best, mark) => (mark.value > best.value ? mark : best));
  const cut = chart.form === "bars" && marks.length > MOST_BARS;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section ref={measure} className={styles.chart} tabIndex={0} aria-label={say("view.chart")}>
      <p>
        {say("chartOf", { of, by })}{" "}
        {say("chartMost", { name: most.name, n: number(most.value, decimalsOf(most.value)) })}{" "}
        {cut && say("chartCut", { n: number(MOST_BARS), all: number(marks.length) })} {say("chartTable")}
      </p>
      {size &&
        (chart.form === "bars" ? (
          <Bars chart={chart} width={size.width - 2 * PAD} />
        ) : (
          <Line chart={chart} width={size.width - 2 * PAD} />
        ))}
    </section>
  );
};
