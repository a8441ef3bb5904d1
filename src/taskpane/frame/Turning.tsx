/** A ring that turns while something is going on; the words beside it say what. */
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  ring: {
    display: "inline-block",
    flexShrink: 0,
    boxSizing: "border-box",
    width: "1.25em",
    height: "1.25em",
    borderRadius: "50%",
    border: "2px solid currentColor",
    borderTopColor: "transparent",
    // Contrast themes draw transparent borders too.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", borderTopColor: "Canvas" },
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "5s" },
  },
});

export function Turning() {
  return <span className={useStyles().ring} aria-hidden="true" />;
}
