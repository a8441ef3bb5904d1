/** The line at the top of the pane with the day that the figures are for. */
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { IsoDate } from "../../engine";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    // Excel lays its own menu over the top right corner of the pane (34 × 32 px).
    paddingInline: `${tokens.spacingHorizontalM} 40px`,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Without a day, what is given stands alone. */
export function DayLine({ day, children }: { day?: IsoDate; children?: ReactNode }) {
  return (
    <div className={useStyles().line}>
      {day === undefined ? null : (
        <span>
          {wording.asOf} {wording.longDate(day)}
        </span>
      )}
      {children}
    </div>
  );
}
