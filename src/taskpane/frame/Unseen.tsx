/** Words for screen readers where the eye has a sign. */
import type { ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

export const useUnseen = makeStyles({
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

export function Unseen({ children }: { children: ReactNode }) {
  return <span className={useUnseen().unseen}>{children}</span>;
}
