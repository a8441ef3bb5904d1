/** A box to tick, with what ticking it means. */
import type { ReactNode } from "react";
import { useOptionStyles } from "./useOptionStyles";

export function Tick(props: { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }) {
  const styles = useOptionStyles();
  return (
    <label className={styles.option}>
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
