/** The properties of a look, as Office.js has them. */
import type { Book } from "../book";
import type { CellStyle } from "./cellStyles";
import { colourText, type FileColour } from "./colours";

/** What stands where the file says nothing: Calibri 11 in black on nothing. */
const DEFAULT_FONT = { name: "Calibri", size: 11, colour: "#000000" };

/** The same as a file writes it; a font without its name and size is whatever the next program likes. */
const STANDARD_FONT: CellStyle["font"] = { name: "Calibri", size: 11, family: 2, scheme: "minor" };

/** The style with a part of its font changed; what the cell does not say stays the workbook's standard. */
export function withFont(style: CellStyle, part: CellStyle["font"]): CellStyle {
  const named = style.font?.name === undefined ? STANDARD_FONT : undefined;
  // A font of another name than the theme's is not the theme's any more.
  const scheme = part?.name === undefined ? undefined : { scheme: "none" as const };
  return { ...style, font: { ...named, ...style.font, ...part, ...scheme } };
}

export const readLook = {
  bold: (look: CellStyle): boolean => look.font?.bold === true,
  italic: (look: CellStyle): boolean => look.font?.italic === true,
  strikethrough: (look: CellStyle): boolean => look.font?.strike === true,
  underline: (look: CellStyle) => {
    const underline = look.font?.underline;
    if (underline === true) return "single";
    return underline === undefined || underline === false ? "none" : underline;
  },
  fontColour: (look: CellStyle, book: Book): string =>
    colourText(book, look.font?.color as FileColour | undefined) ?? DEFAULT_FONT.colour,
  fontName: (look: CellStyle): string => look.font?.name ?? DEFAULT_FONT.name,
  fontSize: (look: CellStyle): number => look.font?.size ?? DEFAULT_FONT.size,
  wrapText: (look: CellStyle): boolean => look.alignment?.wrapText === true,
  /** No fill and white both read "#FFFFFF" (office-js issues 4900 and 6218). */
  fillColour: (look: CellStyle, book: Book): string => fillOf(look, book) ?? "#FFFFFF",
} as const;

/** "#RRGGBB", or null where there is no fill. */
export function fillOf(look: CellStyle, book: Book): string | null {
  const fill = look.fill;
  if (fill?.type === "gradient") return colourText(book, fill.stops[0]?.color as FileColour | undefined);
  if (fill?.type !== "pattern" || fill.pattern === "none") return null;
  const colour = (fill.fgColor ?? fill.bgColor) as FileColour | undefined;
  return colourText(book, colour) ?? (fill.pattern === "solid" ? "#FFFFFF" : null);
}
