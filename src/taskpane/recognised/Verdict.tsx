/** What the workbook was taken for: the first thing that is said of it. */
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

export function Verdict({ children }: { children: string }) {
  return (
    <p className={useStyles().verdict} tabIndex={-1} data-verdict>
      {children}
    </p>
  );
}
