/** Keeps what the plan says now as what a board saw. */
import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { type BoardSnapshot, type IsoDate } from "../../engine";
import { Disclosure } from "../frame/Disclosure";
import { TextField } from "../frame/TextField";
import type { Pane } from "../usePane";
import { tokens } from "../tokens";
import { wording } from "../wording";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { marginTop: tokens.spacingVerticalS },
});

export interface SaveBoardProps {
  readonly asOf: IsoDate;
  readonly boards: readonly BoardSnapshot[];
  readonly busy: boolean;
  readonly pane: Pane;
}

export function SaveBoard({ asOf, boards, busy, pane }: SaveBoardProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(asOf);
  const [name, setName] = useState("");
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(on);
  const replaces = boards.some((board) => board.on === on);
  const save = () => {
    pane.write(wording.busy.writing, async (wishes) => {
      await pane.workbook.saveBoard({ on, name: name.trim() }, asOf, wishes);
      return { sentence: wording.board.saved(wording.longDate(on)), undo: true };
    });
    setOpen(false);
  };
  return (
    <Disclosure summary={wording.board.save} open={open} onToggle={setOpen}>
      <p className={styles.text}>{wording.board.saveNote}</p>
      <TextField type="date" label={wording.board.day} value={on} onChange={setOn} />
      <TextField label={wording.board.name} hint={wording.board.nameHint} value={name} onChange={setName} />
      {isDay && replaces ? (
        <p className={styles.text}>{wording.board.replaces(wording.longDate(on))}</p>
      ) : null}
      <Button
        className={styles.button}
        size="small"
        appearance="primary"
        disabledFocusable={busy || !isDay}
        onClick={save}
      >
        {isDay ? wording.board.saveButton(wording.longDate(on)) : wording.board.noDay}
      </Button>
    </Disclosure>
  );
}
