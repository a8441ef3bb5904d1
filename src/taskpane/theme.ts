/** The pane's look: Fluent's own themes, with sizes of text that follow the reader's setting. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const PIXELS_OF_A_REM = 16;

/** Fluent gives sizes of text in pixels, which would not grow with a browser's or webview's text size. */
function inRem(theme: Theme): Theme {
  const entries = Object.entries(theme).map(([token, value]) => {
    const pixels = /^(fontSize|lineHeight)/.test(token) ? /^(\d+)px$/.exec(String(value))?.[1] : undefined;
    return [token, pixels === undefined ? value : `${Number(pixels) / PIXELS_OF_A_REM}rem`];
  });
  return Object.fromEntries(entries) as Theme;
}

export const LIGHT = inRem(webLightTheme);
export const DARK = inRem(webDarkTheme);
