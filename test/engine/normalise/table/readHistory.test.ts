import { valueOf } from "../../../../src/engine/model/reading";
import type { RawRecord, RecognisedTable } from "../../../../src/engine/model/recognised";
import type { EarlierReview, ReadAction } from "../../../../src/engine/model/plan";
import { DEFAULT_SETTINGS } from "../../../../src/engine/model/settings";
import { normaliseTable } from "../../../../src/engine/normalise/normaliseTable";
import { madeUpTable, madeUpWorkbook, NO_FACTS } from "../madeUpTable";

type History = NonNullable<RawRecord["history"]>;

function review(field: "rag" | "status", heading: string, text: string, fill?: string): History[number] {
  const piece = { sheet: "Plan", row: 1, column: 20, text, ...(fill ? { look: { fill } } : {}) };
  return { field, heading, column: piece.column, pieces: [piece] };
}

function withHistory(history: History): ReadAction {
  const table = madeUpTable([{ action: "Agree the rota", rag: "Green" }]);
  const records = table.records.map((record) => ({ ...record, history }));
  const whole: RecognisedTable = { ...table, records };
  return normaliseTable(whole, NO_FACTS, DEFAULT_SETTINGS, madeUpWorkbook({ Plan: [] }))[0] as ReadAction;
}

const said = ({ heading, date, rag, status }: EarlierReview): unknown[] => [
  heading,
  date,
  (rag && valueOf(rag)) ?? (status && valueOf(status)) ?? null,
];

test("earlier ratings and statuses keep their heading, and its day where it names one", () => {
  const { history, rag } = withHistory([
    review("rag", "Baseline RAG", "R"),
    review("rag", "RAG April 2026", "Amber"),
    review("rag", "RAG Q1 2026-27", "", "#00B050"),
    review("status", "Status at 14/5/26", "In progress"),
  ]);
  expect(history?.map(said)).toEqual([
    ["Baseline RAG", null, "Red"],
    ["RAG April 2026", "2026-04-30", "Amber"],
    ["RAG Q1 2026-27", "2026-06-30", "Green"],
    ["Status at 14/5/26", "2026-05-14", "in-progress"],
  ]);
  expect(rag).toMatchObject({ value: "Green" });
});

test.each([[[]], [[review("rag", "RAG April 2026", "")]]])("without any there is none", (history) =>
  expect(withHistory(history).history).toBeUndefined(),
);
