/** Every sentence that the engine says of a workbook and the pane can show. */
import {
  chaseList,
  FIELDS,
  proposeRollForward,
  type Analysis,
  type Finding,
  type RecognisedTable,
} from "../../../src/engine";

export function shownSentences(analysis: Analysis): readonly string[] {
  const { sheets, plans, figures, findings, corrections = [], offers = [] } = analysis;
  return [
    ...sheets.flatMap(({ summary, tables, rows }) => [
      summary,
      ...tables.flatMap(saidOfTable),
      ...rows.map(({ reason }) => reason),
    ]),
    ...plans.flatMap(({ actions }) =>
      actions.flatMap((action) => [
        action.standing.reason,
        ...FIELDS.flatMap((field) => {
          const reading = action[field];
          if (reading.state === "assumed") return [reading.assumption];
          return reading.state === "unreadable" ? [reading.reason] : [];
        }),
      ]),
    ),
    ...findings.flatMap(saidOfFinding),
    ...corrections.map(({ sentence }) => sentence),
    ...offers.flatMap(({ sentences }) => sentences),
    ...figures.words.map(({ text }) => text),
    ...(figures.movement === undefined ? [] : [figures.movement.inWords]),
    ...proposeRollForward(analysis).map(({ reason }) => reason),
    ...chaseList(analysis).flatMap(({ text }) => text.split("\n").filter((line) => line !== "")),
  ];
}

export function saidOfFinding({ message, fix, choices = [] }: Finding): readonly string[] {
  return [message, ...(fix === null ? [] : [fix.label]), ...choices.map(({ label }) => label)];
}

function saidOfTable({ reason, what, isPlan, columns, rows, records }: RecognisedTable): readonly string[] {
  return [
    reason,
    ...(isPlan ? [] : [what]),
    ...columns.map((column) => column.reason),
    ...rows.map((row) => row.reason),
    ...records.flatMap(({ lists }) => (lists === undefined ? [] : [lists.reason])),
  ].filter((sentence) => sentence !== "");
}
