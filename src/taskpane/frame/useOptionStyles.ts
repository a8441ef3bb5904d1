/** How a radio button or a box to tick stands beside its text. */
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const useOptionStyles = makeStyles({
  option: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    overflowWrap: "anywhere",
    cursor: "pointer",
  },
  input: {
    flexShrink: 0,
    margin: 0,
    fontSize: "inherit",
    width: "1em",
    height: "1em",
    accentColor: tokens.colorCompoundBrandBackground,
    transform: "translateY(0.12em)",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  text: { minWidth: 0 },
});
