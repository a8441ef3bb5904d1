/** The names of the categories, beside lying bars or beneath standing ones. */

/** Roughly, in pixels: nothing is measured. */
export const CHARACTER = 6;
export const LINE = 13;
const MOST_CHARACTERS = 24;

export function SideLabels(props: { names: readonly string[]; right: number; top: number; band: number }) {
  const { names, right, top, band } = props;
  return names.map((name, index) => (
    <text key={index} x={right} y={top + (index + 0.5) * band + 4} textAnchor="end" fill="#333333">
      {cut(name)}
    </text>
  ));
}

export function FootLabels(props: { names: readonly string[]; left: number; top: number; band: number }) {
  const { names, left, top, band } = props;
  return names.map((name, index) => (
    <text key={index} y={top} textAnchor="middle" fill="#333333">
      {linesOf(name, band).map((line, place) => (
        <tspan key={place} x={left + (index + 0.5) * band} dy={LINE}>
          {line}
        </tspan>
      ))}
    </text>
  ));
}

/** The name's words on lines that fit into so many pixels; a longer word has a line to itself. */
export function linesOf(name: string, pixels: number): readonly string[] {
  const lines: string[] = [];
  for (const word of cut(name).split(" ")) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && joined.length * CHARACTER <= pixels) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The name as it is drawn: never so long that it takes the chart's room. */
export function cut(name: string): string {
  return name.length > MOST_CHARACTERS ? `${name.slice(0, MOST_CHARACTERS - 1)}…` : name;
}
