/** The key of a chart, in a line at its foot. */
export interface LegendEntry {
  readonly name: string;
  readonly colour: string;
}

/** Room for the text of an entry, roughly: nothing is measured. */
const CHARACTER = 6;
const SWATCH = 16;
const GAP = 10;

export function Legend({ entries, width, y }: { entries: readonly LegendEntry[]; width: number; y: number }) {
  const widths = entries.map(({ name }) => SWATCH + name.length * CHARACTER + GAP);
  const start = Math.max(4, (width - widths.reduce((sum, each) => sum + each, 0)) / 2);
  return entries.map(({ name, colour }, index) => {
    const x = start + widths.slice(0, index).reduce((sum, each) => sum + each, 0);
    return (
      <g key={name} transform={`translate(${x} ${y})`}>
        <rect y={-9} width={10} height={10} fill={colour} stroke="#666666" strokeWidth={0.5} />
        <text x={SWATCH - 2} fill="#333333">
          {name}
        </text>
      </g>
    );
  });
}
