/** Excel's own colours for series that have none. */
const USUAL = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"] as const;

/** The colour of a point: its own, its series', or Excel's usual one for that place. */
export function colourOf(colours: readonly string[], point: number, place: number): string {
  return colours[point] ?? colours[0] ?? USUAL[place % USUAL.length] ?? USUAL[0];
}
