/** A doughnut as SVG: the first series, a part for each category. */
import type { ChartView } from "../../standin/view";
import { colourOf } from "./colourOf";
import { Legend } from "./Legend";

const TITLE = 26;
const FOOT = 24;
/** Room around the ring for its figures. */
const FIGURES = 20;

export function DoughnutPicture({
  chart,
  width,
  height,
}: {
  chart: ChartView;
  width: number;
  height: number;
}) {
  const { categories, series, title } = chart;
  const values = categories.map((_, index) => Math.max(0, series[0]?.values[index] ?? 0));
  const colours = categories.map((_, index) => colourOf(series[0]?.colours ?? [], index, index));
  const total = values.reduce((sum, value) => sum + value, 0);
  const centre = { x: width / 2, y: TITLE + (height - TITLE - FOOT) / 2 };
  const outer = Math.max(10, Math.min(width, height - TITLE - FOOT) / 2 - FIGURES);
  const ring = outer * 0.4;
  const radius = outer - ring / 2;
  const round = 2 * Math.PI * radius;
  return (
    <>
      <text x={width / 2} y={17} textAnchor="middle" fontSize={13} fontWeight={600} fill="#222222">
        {title}
      </text>
      {values.map((value, index) => {
        if (value === 0) return null;
        const before = values.slice(0, index).reduce((sum, each) => sum + each, 0);
        const middle = ((before + value / 2) / total) * 2 * Math.PI - Math.PI / 2;
        return (
          <g key={index}>
            <circle
              cx={centre.x}
              cy={centre.y}
              r={radius}
              fill="none"
              stroke={colours[index]}
              strokeWidth={ring}
              strokeDasharray={`${(value / total) * round} ${round}`}
              strokeDashoffset={-(before / total) * round}
              transform={`rotate(-90 ${centre.x} ${centre.y})`}
            />
            <text
              x={centre.x + (outer + 10) * Math.cos(middle)}
              y={centre.y + (outer + 10) * Math.sin(middle) + 4}
              textAnchor="middle"
              fill="#333333"
            >
              {value}
            </text>
          </g>
        );
      })}
      <Legend
        entries={categories.map((name, index) => ({ name, colour: colours[index] ?? "" }))}
        width={width}
        y={height - 8}
      />
    </>
  );
}
