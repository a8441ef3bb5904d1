/** Shares of a whole as one bar, with every share in words beneath it: the bar only repeats the words. */
import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export interface Share {
  readonly word: string;
  readonly count: number;
  /** `#rrggbb`, and a text colour that can be read on it. */
  readonly fill: string;
  readonly text: string;
}

const useStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalM}` },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bar: {
    display: "flex",
    height: "1.25rem",
    marginBlock: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    // Contrast themes keep the colours of the bar: they are its meaning, and the words stand beneath.
    forcedColorAdjust: "none",
  },
  part: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: 0,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    ":not(:first-child)": { borderLeft: "1px solid #000000" },
  },
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: {
    width: "0.75em",
    height: "0.75em",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "2px",
    forcedColorAdjust: "none",
  },
});

export function ShareBar({ title, shares }: { title: string; shares: readonly Share[] }) {
  const styles = useStyles();
  const present = shares.filter(({ count }) => count > 0);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <div className={styles.bar} aria-hidden="true">
        {present.map(({ word, count, fill, text }) => (
          <div
            key={word}
            className={styles.part}
            style={{ flexGrow: count, flexBasis: 0, backgroundColor: fill, color: text }}
          >
            {count}
          </div>
        ))}
      </div>
      <ul className={styles.list}>
        {present.map(({ word, count, fill }) => (
          <li key={word} className={styles.item}>
            <span className={styles.swatch} style={{ backgroundColor: fill }} aria-hidden="true" />
            {count} {word}
          </li>
        ))}
      </ul>
    </figure>
  );
}
