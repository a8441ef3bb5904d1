/** A cell's fill as Office.js gives it, `#RRGGBB`; "" where there is none, which reads as white (OfficeDev/office-js #6218). */
export function fillOf(colour: string): string {
  return colour === "" || colour.toUpperCase() === "#FFFFFF" ? "" : colour.toUpperCase();
}
