/** The rating that a fill shows beyond doubt: narrower than what is read where there is a fill and no word. */
import type { RagRating } from "../model/reading";

/** Hues in degrees, from (inclusive) to (exclusive). What lies between is in doubt. */
const HUES: readonly (readonly [RagRating, number, number])[] = [
  ["Red", 345, 361],
  ["Red", 0, 13],
  ["Amber", 26, 61],
  ["Green", 80, 161],
  ["Blue", 195, 251],
];
/** Pale and dark shades decorate as often as they rate. */
const LEAST_SATURATION = 0.45;
const LIGHTNESS = { from: 0.2, to: 0.78 };

/** `fill` as `#RRGGBB`; null for none, and for one that shows no rating. */
export function ratingOfFill(fill: string | undefined): RagRating | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill ?? "");
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0 || lightness < LIGHTNESS.from || lightness > LIGHTNESS.to) return null;
  if (range / (1 - Math.abs(2 * lightness - 1)) < LEAST_SATURATION) return null;
  const hue = hueOf(red, green, blue, most, range);
  return HUES.find(([, from, to]) => hue >= from && hue < to)?.[0] ?? null;
}

function hueOf(red: number, green: number, blue: number, most: number, range: number): number {
  if (most === red) return (60 * ((green - blue) / range) + 360) % 360;
  if (most === green) return 60 * ((blue - red) / range) + 120;
  return 60 * ((red - green) / range) + 240;
}
