/** Colours as Office.js gives them. */

/** No fill and a white fill read alike (OfficeDev/office-js #6218). */
export const NO_FILL = "#FFFFFF";
export const PLAIN_TEXT = "#000000";

/** `#RRGGBB` in capitals; null for anything else, such as the null or "" of cells that differ. */
export function colourOf(colour: unknown): string | null {
  return typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : null;
}
