/** The rating that a fill stands for, whatever shade of it people pick. */
import type { RagRating } from "../../model/reading";

interface Hue {
  /** 0 to 360: red is 0, yellow 60, green 120, blue 240. */
  readonly degrees: number;
  /** How far the strongest primary is from the weakest, 0 to 255: greys are near 0. */
  readonly chroma: number;
  /** 0 is black, 1 is white. */
  readonly lightness: number;
}

/** Below this a colour is a grey to the eye; the palest theme tints (80 % lighter) are just above. */
const LEAST_CHROMA = 20;
/** Tints lighter than this serve as banding and for headings more often than as a rating. */
const PALE = 0.84;

/**
 * Upper ends of the hues, in degrees. Red ends before the reddest orange that Office offers (E26B0A, 25°,
 * and C65911, 22°); amber takes in plain yellow (60°); green begins with the yellow-greens (D8E4BC, 78°);
 * blue runs from cyan to indigo. Purple and pink rate nothing.
 */
const HUES: readonly (readonly [number, RagRating | null])[] = [
  [14, "Red"],
  [66, "Amber"],
  [172, "Green"],
  [255, "Blue"],
  [338, null],
  [360, "Red"],
];

/**
 * The rating for a colour such as "#FFC000", or null for white, black, greys, purples and what is no colour.
 */
export function ratingOfColour(colour: string | undefined): RagRating | null {
  const hue = hueOf(colour);
  if (hue === null || hue.chroma < LEAST_CHROMA || hue.lightness < 0.08) return null;
  return HUES.find(([upTo]) => hue.degrees <= upTo)?.[1] ?? null;
}

/** Whether the colour is a tint so light that it may be mere decoration; true as well where there is none. */
export function isPale(colour: string | undefined): boolean {
  const hue = hueOf(colour);
  return hue === null || hue.lightness > PALE;
}

function hueOf(colour: string | undefined): Hue | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const chroma = most - least;
  const lightness = (most + least) / 510;
  if (chroma === 0) return { degrees: 0, chroma, lightness };
  const sector =
    most === red
      ? (green - blue) / chroma
      : most === green
        ? 2 + (blue - red) / chroma
        : 4 + (red - green) / chroma;
  return { degrees: (sector * 60 + 360) % 360, chroma, lightness };
}
