/** The look of the browser's own controls, where Fluent's would be too heavy: like Fluent's outlined ones. */
import { tokens } from "../tokens";

export function plainControl(stroke: string) {
  return {
    minHeight: "28px",
    border: `1px solid ${stroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
  };
}
