/** The day that the figures are for; today unless the user says otherwise. */
import { useEffect, useId, useRef, useState } from "react";
import { Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type IsoDate } from "../../engine";
import { wording } from "../wording";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    // Excel lays its own menu over the top right corner of the pane (34 × 32 px).
    paddingInline: `${tokens.spacingHorizontalM} 40px`,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Years that someone still typing passes through (2, 20, 202) are not taken for the wanted one. */
const PLAUSIBLE = /^(19[89]|20|21)\d/;

export function AsOfDate({ asOf, onChange }: { asOf: IsoDate; onChange: (asOf: IsoDate) => void }) {
  const styles = useStyles();
  const [step, setStep] = useState<"shown" | "changing" | "changed by key">("shown");
  return (
    <div className={styles.line}>
      {step === "changing" ? (
        <DayInput
          asOf={asOf}
          onChange={onChange}
          onKey={() => setStep("changed by key")}
          onLeave={() => setStep((now) => (now === "changing" ? "shown" : now))}
        />
      ) : (
        <>
          <span>
            {wording.asOf} {wording.longDate(asOf)}
          </span>
          {/* Whoever ended the change by key finds the focus where it began. */}
          <Link as="button" autoFocus={step === "changed by key"} onClick={() => setStep("changing")}>
            {wording.changeDay}
          </Link>
        </>
      )}
    </div>
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
  const id = useId();
  const [typed, setTyped] = useState(props.asOf);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <>
      <label htmlFor={id}>{wording.asOf}</label>
      <Input
        ref={input}
        id={id}
        type="date"
        size="small"
        value={typed}
        onChange={(_, { value }) => {
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
