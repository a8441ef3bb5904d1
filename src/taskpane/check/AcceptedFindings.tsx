/** What somebody let stand, apart from what is still to be looked at, each with the way back. */
import { Link, makeStyles } from "@fluentui/react-components";
import { type AcceptedFinding, type CellAddress } from "../../engine";
import { CellLink } from "../frame/CellLink";
import { Disclosure } from "../frame/Disclosure";
import { Said } from "../frame/Said";
import { ShownInPart } from "../frame/ShownInPart";
import { said } from "../said";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
});

export function AcceptedFindings(props: {
  accepted: readonly AcceptedFinding[];
  onSelect: (at: CellAddress) => void;
  onWithdraw: (key: string) => void;
}) {
  const { accepted, onSelect, onWithdraw } = props;
  const styles = useStyles();
  if (accepted.length === 0) return null;
  return (
    <Disclosure summary={wording.acceptance.accepted} aside={wording.number(accepted.length)}>
      <p className={styles.note}>{wording.acceptance.acceptedNote}</p>
      <ShownInPart items={accepted} className={styles.list}>
        {({ finding, acceptance }) => {
          const [at] = finding.at;
          return (
            <li key={acceptance.key} className={styles.item}>
              {at === undefined ? null : (
                <>
                  <CellLink at={at} onSelect={onSelect} />{" "}
                </>
              )}
              <Said text={finding.message} />
              <span className={styles.reason}>
                {wording.acceptance.line(acceptance.reason, acceptance.by, wording.longDate(acceptance.on))}
              </span>
              <Link
                as="button"
                inline
                aria-label={`${wording.acceptance.withdraw}: ${said(finding.message).text}`}
                onClick={() => onWithdraw(acceptance.key)}
              >
                {wording.acceptance.withdraw}
              </Link>
            </li>
          );
        }}
      </ShownInPart>
    </Disclosure>
  );
}
