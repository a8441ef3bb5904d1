/**
 * The add-in's one drawing: a plan's rows with their ratings, on a sheet; with a mark in the corner for the
 * buttons. On a grid of 80, so that the smallest icon (16) takes each 5 units as a pixel.
 */
export type Mark = "none" | "tick" | "brush" | "arrows" | "question";

const OUTLINE = "#33475b";
const BRAND = "#0f6cbd";

const ROWS = [
  { y: 22.5, colour: "#c62828" },
  { y: 42.5, colour: "#f2a100" },
  { y: 62.5, colour: "#1e7b34" },
] as const;

const MARKS: Readonly<Record<Mark, string>> = {
  none: "",
  tick: `<path d="M46 58 l7 8 l13 -16" ${stroke("#ffffff", 6.5)}/>`,
  brush: `<path d="M67 46 L57 56" ${stroke("#ffffff", 6.5)}/><path d="M53 56 c-7 0 -5 8 -11 11 c8 4 19 0 18 -6 z" fill="#ffffff"/>`,
  arrows: `<path d="M66.5 56 A11 11 0 1 0 66 64" ${stroke("#ffffff", 6)}/><path d="M69 46 v11 h-11 z" fill="#ffffff"/>`,
  question: `<path d="M49.5 53 a7 7 0 1 1 9.5 6.5 q-2.5 1.2 -2.5 3.5" ${stroke("#ffffff", 6)}/><circle cx="56.5" cy="72" r="3.6" fill="#ffffff"/>`,
};

/** The drawing as SVG. */
export function drawing(mark: Mark): string {
  const rows = ROWS.map(
    ({ y, colour }) =>
      `<circle cx="22.5" cy="${y}" r="6.5" fill="${colour}"/><path d="M36 ${y} H62" ${stroke(OUTLINE, 5)}/>`,
  ).join("");
  const corner =
    mark === "none"
      ? ""
      : `<circle cx="56.5" cy="58" r="22.5" fill="${BRAND}" stroke="#ffffff" stroke-width="4"/>${MARKS[mark]}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">` +
    `<rect x="7.5" y="7.5" width="65" height="70" rx="6" fill="#ffffff" stroke="${OUTLINE}" stroke-width="5"/>` +
    `${rows}${corner}</svg>`
  );
}

function stroke(colour: string, width: number): string {
  return `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}
