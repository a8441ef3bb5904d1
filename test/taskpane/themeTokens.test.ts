/** The pane loads only the tokens of Fluent's themes that something in it names. */
import { readFileSync } from "node:fs";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { THEME_TOKENS as FILE, themeTokensFile } from "../../docs/themeTokens";
import { DARK, LIGHT } from "../../src/taskpane/theme";

test("the table is Fluent's, and whole: else run `npx tsx docs/makeThemeTokens.ts`", () => {
  expect(readFileSync(FILE, "utf8")).toBe(themeTokensFile());
});

test.each([
  ["light", LIGHT, webLightTheme],
  ["dark", DARK, webDarkTheme],
] as const)("%s colours are Fluent's own, and sizes of text follow the reader's", (_, ours, fluents) => {
  expect(ours.colorNeutralForeground1).toBe(fluents.colorNeutralForeground1);
  expect(ours.colorBrandStroke1).toBe(fluents.colorBrandStroke1);
  expect(fluents.fontSizeBase300).toBe("14px");
  expect(ours.fontSizeBase300).toBe("0.875rem");
});
