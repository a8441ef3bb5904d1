/** The pane's look: Fluent's own themes, with sizes of text that follow the reader's setting. */
import type { PartialTheme } from "@fluentui/react-components";
import { THEME_TOKENS } from "./themeTokens";

const PIXELS_OF_A_REM = 16;

/** Fluent gives sizes of text in pixels, which would not grow with a browser's or webview's text size. */
function inRem(token: string, value: string | number): string | number {
  const pixels = /^(fontSize|lineHeight)/.test(token) ? /^(\d+)px$/.exec(String(value))?.[1] : undefined;
  return pixels === undefined ? value : `${Number(pixels) / PIXELS_OF_A_REM}rem`;
}

/** `column` is that of the theme in the table. */
function themeOf(column: 0 | 1): PartialTheme {
  return Object.fromEntries(
    Object.entries(THEME_TOKENS).map(([token, values]) => [token, inRem(token, values[column])]),
  );
}

export const LIGHT = themeOf(0);
export const DARK = themeOf(1);
