/** Tells screen readers what has changed, without moving the focus. */
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The element stays in the page; only its text changes: a live region that comes with its text is not read. */
export function Announcer({ text }: { text: string }) {
  return (
    <div role="status" className={useStyles().unseen}>
      {text}
    </div>
  );
}
