/** Cells that were changed in the sheet and in the register, each in its own way: both texts, one to be picked. */
import { Button, Link, makeStyles } from "@fluentui/react-components";
import type { RegisterChange } from "../../engine";
import { RadioChoice } from "../frame/RadioChoice";
import { ShownInPart } from "../frame/ShownInPart";
import type { Pane } from "../usePane";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { changeKey, type RefreshState } from "./refreshState";
import { shownCell, shownRow } from "./shownCell";

const useStyles = makeStyles({
  box: {
    marginBlock: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  all: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { marginTop: tokens.spacingVerticalS },
  where: { color: tokens.colorNeutralForeground3 },
});

export interface ConflictsProps {
  readonly conflicts: readonly RegisterChange[];
  /** True where the workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly state: RefreshState;
  readonly busy: boolean;
  readonly pane: Pane;
}

export function Conflicts({ conflicts, date1904, state, busy, pane }: ConflictsProps) {
  const styles = useStyles();
  const answered = conflicts.filter((change) => state.picks[changeKey(change)] !== undefined);
  const headings = [...new Set(conflicts.map(({ heading }) => heading))];
  const settle = () =>
    pane.build({
      settled: answered.map((change) => ({
        source: change.source,
        heading: change.heading,
        take: state.picks[changeKey(change)] ?? "register",
      })),
    });
  return (
    <div className={styles.box}>
      <h4 className={styles.heading}>{wording.refresh.conflicts}</h4>
      {headings.map((heading) => (
        <LikeOnes
          key={heading}
          heading={heading}
          keys={conflicts.filter((change) => change.heading === heading).map(changeKey)}
          pane={pane}
        />
      ))}
      <ShownInPart items={conflicts} className={styles.list}>
        {(change) => (
          <li key={changeKey(change)} className={styles.item}>
            <RadioChoice
              legend={wording.refresh.cell(shownRow(change.row), change.heading)}
              value={state.picks[changeKey(change)] ?? null}
              options={[
                {
                  value: "sheet",
                  label: (
                    <>
                      <span className={styles.where}>{wording.refresh.inSheet}</span>{" "}
                      {shownCell(change.sheet, change.heading, date1904)}
                    </>
                  ),
                },
                {
                  value: "register",
                  label: (
                    <>
                      <span className={styles.where}>{wording.refresh.inRegister}</span>{" "}
                      {shownCell(change.register, change.heading, date1904)}
                    </>
                  ),
                },
              ]}
              onChange={(pick) => pane.pick([changeKey(change)], pick)}
            />
          </li>
        )}
      </ShownInPart>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={busy || answered.length === 0}
        onClick={settle}
      >
        {wording.refresh.settle(answered.length)}
      </Button>
    </div>
  );
}

/** Answers all conflicts of a column at once. */
function LikeOnes({ heading, keys, pane }: { heading: string; keys: readonly string[]; pane: Pane }) {
  const styles = useStyles();
  if (keys.length < 2) return null;
  const label = wording.refresh.likeThis(heading);
  return (
    <p className={styles.all}>
      <span>{label}</span>
      {(["sheet", "register"] as const).map((pick) => {
        const side = pick === "sheet" ? wording.refresh.fromSheet : wording.refresh.fromRegister;
        return (
          <Link as="button" key={pick} aria-label={`${label}: ${side}`} onClick={() => pane.pick(keys, pick)}>
            {side}
          </Link>
        );
      })}
    </p>
  );
}
