/** A text to be taken along: copied with one press, or marked for whoever has to copy it by hand. */
import { useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

const MOST_LINES = 8;

export function CopyText({ label, text, lang }: { label: string; text: string; lang?: string }) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = () => {
    // Excel's webviews do not all let a pane write to the clipboard.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("No clipboard."));
    writing.then(
      () => setSaid(wording.copied),
      () => {
        field.current?.focus();
        field.current?.select();
        setSaid(wording.notCopied);
      },
    );
  };
  return (
    <>
      <TextField
        ref={field}
        label={label}
        value={text}
        lang={lang}
        lines={Math.min(MOST_LINES, text.split("\n").length + 1)}
        readOnly
      />
      <div className={styles.line}>
        <Button size="small" onClick={copy} aria-label={`${wording.copy}: ${label}`}>
          {wording.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}
