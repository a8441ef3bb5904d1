/** Whether the pane should be dark: as Office is, or as the system is where Office does not say. */
import { useSyncExternalStore } from "react";

const DARK_SCHEME = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const scheme = window.matchMedia(DARK_SCHEME);
  scheme.addEventListener("change", onChange);
  return () => scheme.removeEventListener("change", onChange);
}

function isDark(): boolean {
  const background = officeBackground();
  return background === null ? window.matchMedia(DARK_SCHEME).matches : isDarkColour(background);
}

/** `officeTheme` is missing in some hosts (OfficeDev/office-js issue 6134), and outside of Office. */
function officeBackground(): string | null {
  if (typeof Office === "undefined") return null;
  const context: Partial<Office.Context> | undefined = Office.context;
  const theme: Partial<Office.OfficeTheme> | undefined = context?.officeTheme;
  return theme?.bodyBackgroundColor ?? null;
}

/** True where white text would read better on the colour (`#rrggbb`) than black: relative luminance of WCAG 2. */
export function isDarkColour(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (parts === null) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  // Contrast with white and with black are equal at a luminance of about 0.179.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

export function useDarkMode(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}
