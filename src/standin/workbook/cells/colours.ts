/** Colours of the file as Excel gives them to an add-in: "#RRGGBB". */
import type { Book } from "../book";

/** As the file has it: a value, a theme colour with a tint, or a number of the old palette. */
export interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The Office theme, which Excel takes where a file has none. Order: that of the theme's numbers. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** ECMA-376 part 1, 18.8.27, the palette of old files; 64 and 65 are the system's text and background. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 " +
  "000000 FFFFFF"
).split(" ");

/** "#RRGGBB", or null where the file says nothing. */
export function colourText(book: Book, colour: FileColour | undefined): string | null {
  if (!colour) return null;
  if (colour.argb !== undefined) return `#${colour.argb.slice(-6).toUpperCase()}`;
  if (colour.theme !== undefined) {
    const base = themeColours(book)[colour.theme];
    return base === undefined ? null : `#${tinted(base, colour.tint ?? 0)}`;
  }
  const indexed = colour.indexed === undefined ? undefined : PALETTE[colour.indexed];
  return indexed === undefined ? null : `#${indexed}`;
}

const themes = new WeakMap<Book, readonly string[]>();

function themeColours(book: Book): readonly string[] {
  const known = themes.get(book) ?? readTheme(book.library.model.themes);
  themes.set(book, known);
  return known;
}

/** The file's own theme; it writes light and dark the other way round than the numbers count. */
function readTheme(parts: unknown): readonly string[] {
  const xml = typeof parts === "object" && parts !== null ? String(Object.values(parts)[0] ?? "") : "";
  const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(xml)?.[0] ?? "";
  const of = (name: string): string | undefined => {
    const part = new RegExp(`<a:${name}>([\\s\\S]*?)</a:${name}>`).exec(scheme)?.[1] ?? "";
    return (/lastClr="([0-9A-Fa-f]{6})"/.exec(part) ??
      /val="([0-9A-Fa-f]{6})"/.exec(part))?.[1]?.toUpperCase();
  };
  const names = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  return names.map((name, index) => of(name) ?? OFFICE_THEME[index] ?? "000000");
}

/** ECMA-376 part 1, 18.8.3: a tint moves the lightness towards black (below 0) or white. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const newLight = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const newSpread = (1 - Math.abs(2 * newLight - 1)) * saturation;
  return [red, green, blue]
    .map((part) => newLight + (spread === 0 ? 0 : ((part - light) / spread) * newSpread))
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0")
        .toUpperCase(),
    )
    .join("");
}

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  purple: "800080",
  lightgray: "D3D3D3",
  darkgray: "A9A9A9",
  lightblue: "ADD8E6",
  lightgreen: "90EE90",
  pink: "FFC0CB",
  brown: "A52A2A",
  darkblue: "00008B",
  darkgreen: "006400",
  darkred: "8B0000",
  navy: "000080",
  teal: "008080",
  gold: "FFD700",
  silver: "C0C0C0",
  maroon: "800000",
};

/** "#RRGGBB", "RRGGBB" or an HTML name as the file wants it; null for anything else. */
export function fileColour(text: unknown): { readonly argb: string } | null {
  if (typeof text !== "string") return null;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? NAMED[text.toLowerCase()];
  return hex === undefined ? null : { argb: `FF${hex.toUpperCase()}` };
}
