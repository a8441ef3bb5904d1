/**
 * Cells of single columns as staff fill them in, and what each says; the tables beside this file were written down
 * before they were tried. A supporting owner has a star; `\n` is a line's end.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { valueOf, type Reading } from "../../../../src/engine/model/reading";
import type { CellLook } from "../../../../src/engine/model/snapshot";
import { readOwners } from "../../../../src/engine/normalise/owners/readOwners";
import { readRag } from "../../../../src/engine/normalise/rag/readRag";
import { readRef } from "../../../../src/engine/normalise/readRef";
import { readStatus } from "../../../../src/engine/normalise/status/readStatus";
import { readRows } from "../readRows";

function rowsOf(file: string): string[][] {
  const [, ...lines] = readFileSync(join(__dirname, file), "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t").map((cell) => cell.replaceAll("\\n", "\n")));
}

const said = (reading: Reading<string>): string => valueOf(reading) ?? reading.state;

/** "#FF0000" is a fill, "font #FF0000" the colour of the text. */
function lookOf(look: string): CellLook {
  if (look === "") return {};
  return look.startsWith("font ") ? { fontColour: look.slice("font ".length) } : { fill: look };
}

test.each(rowsOf("ratings.tsv"))("rating %j %s", (text = "", look = "", expected) => {
  const reading = readRag({ text, look: lookOf(look), at: [] });
  const value = valueOf(reading);
  expect(value === null ? reading.state : `${reading.state} ${value}`).toBe(expected);
});

/** Without a look at how sure the reading is. */
test.each(rowsOf("ratingWords.tsv"))("rating of %j", (text = "", expected) =>
  expect(said(readRag({ text, look: {}, at: [] }))).toBe(expected),
);

test.each(rowsOf("statuses.tsv"))("status %j", (text = "", expected) =>
  expect(said(readStatus({ text, at: [] }))).toBe(expected),
);

/** A column of progress without one of statuses; several answers are as good where a person might give either. */
test.each(rowsOf("progress.tsv"))("progress %j", (text = "", expected = "") => {
  const [action] = readRows([{ action: "Agree the list", progress: text }]);
  expect(expected.split(",")).toContain((action && valueOf(action.status)) ?? "none");
});

test.each(rowsOf("owners.tsv"))("owners %j", (text = "", expected) => {
  const reading = readOwners({ text, at: [] });
  const owners = valueOf(reading)?.map(({ name, leads }) => (leads ? name : `${name}*`));
  expect(owners?.join("; ") ?? reading.state).toBe(expected);
});

test.each(rowsOf("references.tsv"))("reference %j", (text = "", expected) =>
  expect(said(readRef({ text, at: [] }))).toBe(expected),
);
