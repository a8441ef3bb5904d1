/** What went wrong, in a sentence with a next step; the code for support on demand. */
import { makeStyles } from "@fluentui/react-components";
import type { Failure } from "../failure";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";
import { PlainButton } from "./PlainButton";

const useStyles = makeStyles({
  notice: {
    marginBlock: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
  },
  sentence: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

export function FailureNotice(props: { failure: Failure; onRetry?: () => void; onClose?: () => void }) {
  const styles = useStyles();
  const { failure, onRetry, onClose } = props;
  return (
    <div role="alert" className={styles.notice}>
      <p className={styles.title}>
        <Icon name="cross" />
        {wording.failure.title}
      </p>
      <p className={styles.sentence} lang={failure.lang}>
        {failure.sentence}
      </p>
      <Disclosure summary={wording.failure.details}>
        <span className={styles.code}>{failure.code}</span>
      </Disclosure>
      <div className={styles.buttons}>
        {onRetry && <PlainButton text={wording.failure.again} onClick={onRetry} />}
        {onClose && <PlainButton text={wording.failure.dismiss} onClick={onClose} />}
      </div>
    </div>
  );
}
