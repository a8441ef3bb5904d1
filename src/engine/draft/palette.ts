/** The colours of the sheets that we write. Text on each fill has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). */
import type { RatingOrNone } from "../model/figures";
import type { StatusWord } from "../model/reading";

export interface Paint {
  readonly fill: string;
  readonly fontColour: string;
}

/**
 * Darker than Excel's own red and green, on which neither black nor white can be read well. No set of four such
 * fills can be told apart in greyscale print, so the word always stands in the cell too.
 */
export const RATING_PAINT: Readonly<Record<RatingOrNone, Paint>> = {
  Red: { fill: "#B3261E", fontColour: "#FFFFFF" },
  Amber: { fill: "#FFC233", fontColour: "#1B1B1B" },
  Green: { fill: "#1E7145", fontColour: "#FFFFFF" },
  Blue: { fill: "#1F5FA8", fontColour: "#FFFFFF" },
  "Not rated": { fill: "#D5DAE1", fontColour: "#1B1B1B" },
};

/** For the bars of the status chart: one hue, so that nobody takes them for ratings. */
export const STATUS_FILL: Readonly<Record<StatusWord, string>> = {
  "not-started": "#A9B8CC",
  "in-progress": "#5F86B3",
  complete: "#1F3A5F",
  "carried-forward": "#8C7AA9",
  superseded: "#C4C4C4",
};

/** Of the bars behind Red, Amber and Green: in greyscale between them, and lighter than all of them. */
export const OTHER_FILL = "#8E99A8";
export const CLOSED_FILL = "#D9E2EC";

export const TITLE_PAINT: Paint = { fill: "#1F3A5F", fontColour: "#FFFFFF" };
export const SUBTITLE_PAINT: Paint = { fill: "#E8EDF3", fontColour: "#1F3A5F" };
export const HEADING_PAINT: Paint = { fill: "#E8EDF3", fontColour: "#1F3A5F" };
/** Section headings and large figures, on white. */
export const ACCENT = "#1F3A5F";
/** Lines under headings and rows. */
export const LINE = "#B8C4D3";
export const ROW_LINE = "#E1E6EC";
/** Small print on white. */
export const QUIET = "#4A5563";
/** Links, on white. */
export const LINK = "#0B5CAD";
/** A cell that may be typed into. */
export const INPUT_PAINT: Paint = { fill: "#FFF8DC", fontColour: "#1B1B1B" };
