/** A box to tick, with what ticking it means. */
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  label: {
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
    width: "1em",
    height: "1em",
    accentColor: tokens.colorCompoundBrandBackground,
    transform: "translateY(0.12em)",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  text: { minWidth: 0 },
});

export function Tick(props: { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.input}
        checked={props.checked}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      <span className={styles.text}>{props.children}</span>
    </label>
  );
}
