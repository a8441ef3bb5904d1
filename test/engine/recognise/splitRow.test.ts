import type { Field } from "../../../src/engine/model/field";
import type { Piece } from "../../../src/engine/model/recognised";
import { entriesOf, type FieldPieces, type RowCells } from "../../../src/engine/recognise/actions/readCells";
import { splitLead, splitRow } from "../../../src/engine/recognise/actions/splitRow";
import { beginsWithin } from "../../../src/engine/recognise/rows/numberedItems";

function cells(texts: Partial<Record<Field, string>>): RowCells {
  const fields: FieldPieces = {};
  Object.entries(texts).forEach(([field, text], column) => {
    fields[field as Field] = [{ sheet: "Plan", row: 4, column, text }];
  });
  return { fields, extras: [] };
}

function textsOf(part: RowCells): Record<string, string> {
  return Object.fromEntries(
    entriesOf(part).map(([field, pieces]) => [field, pieces.map((piece) => piece.text).join(" + ")]),
  );
}

describe("splitRow", () => {
  test("parts numbered actions whose leads and dates stand in as many lines", () => {
    const row = cells({
      action: "(2b) Train all staff\n(2c) Write the workforce plan",
      owners: "Practice Lead\nHead of Service",
      due: "June 2026\nJuly 2026",
      progress: "Training booked. The plan waits for it.",
    });
    expect(splitRow(row).map(textsOf)).toEqual([
      {
        action: "(2b) Train all staff",
        owners: "Practice Lead",
        due: "June 2026",
        progress: "Training booked. The plan waits for it.",
      },
      {
        action: "(2c) Write the workforce plan",
        owners: "Head of Service",
        due: "July 2026",
        progress: "Training booked. The plan waits for it.",
      },
    ]);
  });

  test("keeps the further lines of an item with it", () => {
    const row = cells({
      action: "1.1 Train staff\nin both offices\n1.2 Tell families",
      owners: "A. Karim\nT. Okafor",
    });
    expect(splitRow(row).map((part) => textsOf(part).action)).toEqual([
      "1.1 Train staff\nin both offices",
      "1.2 Tell families",
    ]);
  });

  test("loses no second cell of a field that is parted", () => {
    const row = cells({ action: "1.1 Train staff\n1.2 Tell families", owners: "A. Karim\nT. Okafor" });
    const [first] = row.fields.owners as [Piece];
    row.fields.owners = [first, { ...first, text: "Partners" }];
    expect(splitRow(row).map((part) => textsOf(part).owners)).toEqual([
      "A. Karim + Partners",
      "T. Okafor + Partners",
    ]);
  });

  test.each<[string, Partial<Record<Field, string>>]>([
    ["one action", { action: "(2b) Train all staff", owners: "Practice Lead" }],
    ["one action of two lines", { action: "Train all staff\nand volunteers", owners: "A. Karim\nT. Okafor" }],
    [
      "codes but one lead for both",
      { action: "(2b) Train staff\n(2c) Write a plan", owners: "Practice Lead" },
    ],
    [
      "a plain list with nothing but leads beside it",
      { action: "1. Train staff\n2. Write a plan", owners: "A. Karim\nT. Okafor" },
    ],
    [
      "bullets",
      { action: "• Train staff\n• Write a plan", owners: "A. Karim\nT. Okafor", due: "June\nJuly" },
    ],
  ])("keeps %s whole", (_, texts) => {
    const row = cells(texts);
    expect(splitRow(row)).toEqual([row]);
  });
});

describe("splitLead", () => {
  test("gives the lines before the next action's code to the action above", () => {
    const { lead, rest } = splitLead(
      cells({
        action: "within the timescale.\n(3b) Tell managers of changes",
        due: "Completed",
        progress: "to six months.\nSampled in July.",
      }),
    );
    expect(textsOf(lead)).toEqual({ action: "within the timescale.", progress: "to six months." });
    expect(rest && textsOf(rest)).toEqual({
      action: "(3b) Tell managers of changes",
      due: "Completed",
      progress: "Sampled in July.",
    });
  });

  test.each([
    ["within the timescale.\n(3b) Tell managers", true],
    ["(3a) Weekly list\n(3b) Tell managers", false],
    ["within the timescale.\nTell managers", false],
  ])("%j begins an action within: %s", (text, expected) => {
    expect(beginsWithin(text)).toBe(expected);
  });
});
