/** What we are not sure of, asked with the best guess filled in. */
import { Button, makeStyles } from "@fluentui/react-components";
import {
  columnCorrection,
  columnLetters,
  type Analysis,
  type CellAddress,
  type CorrectionChange,
  type Field,
} from "../../engine";
import { shortened } from "../frame/shortened";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { FieldSelect } from "./FieldSelect";
import { findQuestions, type Question } from "./findQuestions";
import { correctionsOf, findSplits } from "./findSplits";
import { onSeveralSheets } from "./onSeveralSheets";
import { SplitQuestion } from "./SplitQuestion";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyleType: "none" },
  question: {
    marginBottom: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
  },
  confirm: { marginTop: tokens.spacingVerticalXS },
  more: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** More at a time would be a form to fill in. */
const AT_A_TIME = 3;
const HEADING_CHARACTERS = 60;

export interface QuestionsProps {
  readonly analysis: Analysis;
  readonly onCorrect: (change: CorrectionChange) => void;
  readonly onSelect: (at: CellAddress) => void;
}

export function Questions({ analysis, onCorrect, onSelect }: QuestionsProps) {
  const { plans } = analysis;
  const styles = useStyles();
  const questions = findQuestions(plans);
  const splits = findSplits(analysis);
  const severalSheets = onSeveralSheets(plans);
  const count = questions.length + splits.length;
  if (count === 0) return null;
  const answer = ({ table, column }: Question, field: Field | null) =>
    onCorrect({ add: [columnCorrection(table, column.column, field)], remove: [] });
  return (
    <>
      <ul className={styles.list}>
        {questions.slice(0, AT_A_TIME).map((question) => (
          <li key={question.key} className={styles.question}>
            <FieldSelect
              asks
              label={textOf(question, severalSheets)}
              field={question.column.field}
              onChange={(field) => answer(question, field)}
            />
            <Button
              size="small"
              className={styles.confirm}
              aria-label={`${wording.corrections.confirm}: ${question.column.field === null ? "" : wording.fields[question.column.field]}`}
              onClick={() => answer(question, question.column.field)}
            >
              {wording.corrections.confirm}
            </Button>
          </li>
        ))}
        {/* After the columns: what they mean decides how rows are parted. */}
        {splits.slice(0, Math.max(0, AT_A_TIME - questions.length)).map((split) => (
          <li key={split.key} className={styles.question}>
            <SplitQuestion
              split={split}
              sheet={severalSheets ? split.table.range.sheet : null}
              onAccept={() => onCorrect({ add: correctionsOf(split), remove: [] })}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ul>
      {count > AT_A_TIME ? (
        <p className={styles.more}>{wording.corrections.askMore(count - AT_A_TIME)}</p>
      ) : null}
    </>
  );
}

function textOf({ column, table }: Question, namesSheet: boolean): string {
  const letters = columnLetters(column.column);
  const heading = shortened(column.heading, HEADING_CHARACTERS);
  const sheet = namesSheet ? table.range.sheet : null;
  return heading === ""
    ? wording.corrections.askUnheaded(letters, sheet)
    : wording.corrections.ask(letters, heading, sheet);
}
