/** The day that the figures are for; today unless the user says otherwise. */
import { useEffect, useId, useRef, useState } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import { type IsoDate } from "../../engine";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { DayLine } from "./DayLine";

const useStyles = makeStyles({
  input: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    minHeight: "24px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

/** Years that someone still typing passes through (2, 20, 202) are not taken for the wanted one. */
const PLAUSIBLE = /^(19[89]|20|21)\d/;

export interface AsOfDateProps {
  readonly asOf: IsoDate;
  /** While something else is going on, the day stays. */
  readonly busy: boolean;
  readonly onChange: (asOf: IsoDate) => void;
}

export function AsOfDate({ asOf, busy, onChange }: AsOfDateProps) {
  const [step, setStep] = useState<"shown" | "changing" | "changed by key">("shown");
  if (step === "changing") {
    return (
      <DayLine>
        <DayInput
          asOf={asOf}
          onChange={onChange}
          onKey={() => setStep("changed by key")}
          onLeave={() => setStep((now) => (now === "changing" ? "shown" : now))}
        />
      </DayLine>
    );
  }
  return (
    <DayLine day={asOf}>
      {/* Whoever ended the change by key finds the focus where it began. */}
      <Link
        as="button"
        autoFocus={step === "changed by key"}
        disabledFocusable={busy}
        onClick={() => setStep("changing")}
      >
        {wording.changeDay}
      </Link>
    </DayLine>
  );
}

interface DayInputProps {
  readonly asOf: IsoDate;
  readonly onChange: (asOf: IsoDate) => void;
  /** Enter or Escape. */
  readonly onKey: () => void;
  readonly onLeave: () => void;
}

function DayInput(props: DayInputProps) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState(props.asOf);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <label htmlFor={id}>{wording.asOf}</label>
      <input
        ref={input}
        id={id}
        type="date"
        className={styles.input}
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (PLAUSIBLE.test(value) && value !== props.asOf) props.onChange(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          // Else the same press would go on to the link that takes the focus.
          event.preventDefault();
          props.onKey();
        }}
        onBlur={props.onLeave}
      />
    </>
  );
}
