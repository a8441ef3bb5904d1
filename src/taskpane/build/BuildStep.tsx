/** Step 3: what will be, or has been, written, and the headline figures. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { longDate, type Analysis, type CellAddress } from "../../engine";
import { Icon } from "../frame/Icon";
import { Step } from "../frame/Step";
import type { Work } from "../paneState";
import { wording } from "../wording";
import type { WrittenSheet } from "../workbookDoor";
import { Headline } from "./Headline";
import { SheetLinks } from "./SheetLinks";

const useStyles = makeStyles({
  text: { margin: 0 },
  done: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  success: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export function BuildStep(props: { analysis: Analysis; work: Work; onSelect: (at: CellAddress) => void }) {
  const { analysis, work, onSelect } = props;
  const styles = useStyles();
  const standing = ownSheets(analysis);
  return (
    <Step number={3} heading={wording.build.heading} showing={work.kind === "built"}>
      {work.kind === "built" ? (
        <>
          <p className={mergeClasses(styles.text, styles.done)}>
            <Icon name="tick" className={styles.success} />
            <span className={styles.strong}>{wording.build.written(longDate(analysis.asOf))}</span>
          </p>
          <SheetLinks sheets={work.written} analysis={analysis} onSelect={onSelect} />
        </>
      ) : standing.length > 0 ? (
        <>
          <p className={styles.text}>{wording.build.refreshPromise}</p>
          <SheetLinks sheets={standing} analysis={null} onSelect={onSelect} />
        </>
      ) : (
        <p className={styles.text}>{wording.build.promise}</p>
      )}
      <Headline figures={analysis.figures} />
    </Step>
  );
}

/** The sheets that an earlier build left in the workbook. */
export function ownSheets({ snapshot }: Analysis): readonly WrittenSheet[] {
  return (["register", "summary", "checks"] as const).flatMap((kind) => {
    const name = snapshot.ownSheets[kind];
    return name === undefined ? [] : [{ kind, name, cut: [] }];
  });
}
