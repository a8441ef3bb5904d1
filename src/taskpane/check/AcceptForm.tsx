/** Lets a finding stand, with the reason and the name of whoever says so. */
import { useEffect, useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Acceptance, Finding, IsoDate } from "../../engine";
import { Icon } from "../frame/Icon";
import { TextField } from "../frame/TextField";
import { keepHere, keptHere } from "../keptHere";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  missing: { margin: `${tokens.spacingVerticalXS} 0 0` },
  sign: { color: tokens.colorStatusDangerForeground1 },
});

/** What the user calls themselves is typed once. */
const NAME = "Name";

export interface AcceptFormProps {
  readonly finding: Finding;
  readonly today: IsoDate;
  readonly busy: boolean;
  readonly onLetStand: (acceptance: Acceptance) => void;
}

/** Nothing where the finding cannot be known again. */
export function AcceptForm({ finding, today, busy, onLetStand }: AcceptFormProps) {
  const { key, print } = finding;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (key === undefined || print === undefined) return null;
  return open ? (
    <Form
      busy={busy}
      onSave={(reason, by) => onLetStand({ key, print, reason, by, on: today })}
      onCancel={() => setOpen(false)}
    />
  ) : (
    <Button ref={opener} size="small" onClick={() => setOpen(true)}>
      {wording.acceptance.letStand}
    </Button>
  );
}

function Form(props: { busy: boolean; onSave: (reason: string, by: string) => void; onCancel: () => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(() => keptHere(NAME) ?? "");
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = () => {
    if (reason.trim() === "" || by.trim() === "") return setMissing(true);
    keepHere(NAME, by.trim());
    props.onSave(reason.trim(), by.trim());
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      <TextField
        ref={first}
        label={wording.acceptance.reason}
        value={reason}
        lines={2}
        onChange={setReason}
      />
      <TextField label={wording.acceptance.by} value={by} onChange={setBy} />
      {missing ? (
        <p role="alert" className={styles.missing}>
          <Icon name="warning" className={styles.sign} /> {wording.acceptance.needsBoth}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={props.busy}>
          {wording.acceptance.save}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {wording.cancel}
        </Button>
      </div>
    </form>
  );
}
