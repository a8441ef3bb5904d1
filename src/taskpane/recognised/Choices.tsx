/** What the user chose over what was recognised, each with the way back; and what would fit another sheet. */
import { useState } from "react";
import { Button, Link, makeStyles } from "@fluentui/react-components";
import type { Analysis, CorrectionChange, CorrectionOffer } from "../../engine";
import { Disclosure } from "../frame/Disclosure";
import { Icon } from "../frame/Icon";
import { Said } from "../frame/Said";
import { said } from "../said";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
  aside: { color: tokens.colorNeutralForeground3 },
  notice: {
    marginBlock: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  warning: { color: tokens.colorStatusWarningForeground1 },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

export interface ChoicesProps {
  readonly analysis: Analysis;
  readonly onCorrect: (change: CorrectionChange) => void;
  readonly onReplaceKept: () => void;
}

export function Choices({ analysis, onCorrect, onReplaceKept }: ChoicesProps) {
  const styles = useStyles();
  const { corrections = [], offers = [], snapshot } = analysis;
  const damage = snapshot.kept?.damage ?? null;
  const [declined, setDeclined] = useState<readonly string[]>([]);
  const aside = corrections.filter(({ fits }) => !fits).length;
  return (
    <>
      {damage === null ? null : (
        <div className={styles.notice}>
          <p className={styles.text}>
            <Icon name="warning" className={styles.warning} /> <Said text={damage} />
          </p>
          <Button size="small" onClick={onReplaceKept}>
            {wording.corrections.damaged}
          </Button>
        </div>
      )}
      {offers
        .filter((offer) => !declined.includes(keyOf(offer)))
        .map((offer) => (
          <Offer
            key={keyOf(offer)}
            offer={offer}
            onCorrect={onCorrect}
            onDecline={() => setDeclined([...declined, keyOf(offer)])}
          />
        ))}
      {corrections.length === 0 ? null : (
        <Disclosure
          summary={wording.corrections.yours}
          aside={aside === 0 ? corrections.length : wording.corrections.leftAside(aside)}
        >
          <ul className={styles.list}>
            {corrections.map(({ correction, fits, sentence }) => (
              <li key={JSON.stringify(correction)} className={styles.item}>
                <Said text={sentence} />{" "}
                <span className={styles.aside}>{wording.recognised.whereSheet(correction.sheet)}.</span>{" "}
                <Link
                  as="button"
                  inline
                  aria-label={`${fits ? wording.corrections.back : wording.corrections.forget}: ${said(sentence).text}`}
                  onClick={() => onCorrect({ add: [], remove: [correction] })}
                >
                  {fits ? wording.corrections.back : wording.corrections.forget}
                </Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function keyOf({ from, sheet }: CorrectionOffer): string {
  return JSON.stringify([from, sheet]);
}

function Offer(props: {
  offer: CorrectionOffer;
  onCorrect: ChoicesProps["onCorrect"];
  onDecline: () => void;
}) {
  const { offer, onCorrect, onDecline } = props;
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      <p className={styles.text}>{wording.corrections.offer(offer.from, offer.sheet)}</p>
      <ul className={styles.text}>
        {offer.sentences.map((sentence) => (
          <li key={sentence}>
            <Said text={sentence} />
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => onCorrect({ add: offer.corrections, remove: [] })}>
        {wording.corrections.accept(offer.sheet)}
      </Button>{" "}
      <Button size="small" aria-label={wording.corrections.declineOn(offer.sheet)} onClick={onDecline}>
        {wording.corrections.decline}
      </Button>
    </div>
  );
}
