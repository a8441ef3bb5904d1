/** Columns and bars, side by side or stacked, as SVG. */
import type { ChartView } from "../../standin/view";
import { barsOf, type Bar } from "./barsOf";
import { CHARACTER, cut, FootLabels, LINE, linesOf, SideLabels } from "./CategoryLabels";
import { colourOf } from "./colourOf";
import { Legend } from "./Legend";

const TITLE = 26;
const FOOT = 24;
/** Room for the figure at the end of a bar. */
const FIGURE = 24;

export function BarsPicture({ chart, width, height }: { chart: ChartView; width: number; height: number }) {
  const { categories, series, title } = chart;
  const lying = chart.kind.startsWith("Bar");
  const bars = barsOf(chart);
  const foot = series.length > 1 ? FOOT : 6;
  const longest = Math.max(1, ...categories.map((name) => cut(name).length));
  const left = lying ? Math.min(width * 0.4, 10 + CHARACTER * longest) : 12;
  const right = width - FIGURE;
  const bandBelow = (right - left) / Math.max(1, categories.length);
  const lines = Math.max(1, ...categories.map((name) => linesOf(name, bandBelow).length));
  const top = TITLE + (lying ? 0 : 14);
  const bottom = height - foot - (lying ? 4 : 6 + LINE * lines);
  const band = lying ? (bottom - top) / Math.max(1, categories.length) : bandBelow;
  const scale = (lying ? right - left : bottom - top) / Math.max(1, ...bars.map(({ to }) => to));

  const rectOf = ({ category, start, share, from, to }: Bar) => {
    const across = (category + start) * band;
    const [size, length] = [share * band, (to - from) * scale];
    return lying
      ? { x: left + from * scale, y: top + across, width: length, height: size }
      : { x: left + across, y: bottom - to * scale, width: size, height: length };
  };
  return (
    <>
      <text x={width / 2} y={17} textAnchor="middle" fontSize={13} fontWeight={600} fill="#222222">
        {title}
      </text>
      {lying ? (
        <SideLabels names={categories} right={left - 6} top={top} band={band} />
      ) : (
        <FootLabels names={categories} left={left} top={bottom + 2} band={band} />
      )}
      {bars.map((bar, index) => {
        const rect = rectOf(bar);
        const figure = lying
          ? { x: rect.x + rect.width + 4, y: rect.y + rect.height / 2 + 4, textAnchor: "start" as const }
          : { x: rect.x + rect.width / 2, y: rect.y - 3, textAnchor: "middle" as const };
        return (
          <g key={index}>
            <rect {...rect} fill={bar.colour} stroke="#ffffff" strokeWidth={0.5} />
            {series.length === 1 && bar.to > 0 ? (
              <text {...figure} fill="#333333">
                {bar.to}
              </text>
            ) : null}
          </g>
        );
      })}
      <path d={lying ? `M${left} ${top}V${bottom}` : `M${left} ${bottom}H${right}`} stroke="#888888" />
      {series.length > 1 ? (
        <Legend
          entries={series.map(({ name, colours }, index) => ({ name, colour: colourOf(colours, 0, index) }))}
          width={width}
          y={height - 8}
        />
      ) : null}
    </>
  );
}
