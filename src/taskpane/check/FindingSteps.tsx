/** Goes through the findings one by one; stays at the top while the list scrolls. */
import { Button, makeStyles } from "@fluentui/react-components";
import { LOW_PANE } from "../frame/Page";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW_PANE]: { position: "static" },
  },
  position: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { minWidth: "auto" },
});

export function FindingSteps(props: {
  order: readonly number[];
  current: number | null;
  onGoTo: (index: number) => void;
}) {
  const { order, current, onGoTo } = props;
  const styles = useStyles();
  const place = current === null ? -1 : order.indexOf(current);
  const step = (to: number) => {
    const index = order[to];
    if (index !== undefined) onGoTo(index);
  };
  return (
    <div className={styles.steps}>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={place <= 0}
        onClick={() => step(place - 1)}
      >
        {wording.check.previous}
      </Button>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={place === order.length - 1}
        onClick={() => step(place + 1)}
      >
        {wording.check.next}
      </Button>
      <span className={styles.position}>
        {place === -1
          ? wording.check.notStarted(order.length)
          : wording.check.position(place + 1, order.length)}
      </span>
    </div>
  );
}
