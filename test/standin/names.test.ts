/** Defined names, as `Excel.NamedItem` and its collection document them. */
import { codeOf, newWorkbook, onSheet, reopened } from "./excel";

beforeEach(() => void newWorkbook());

const add = (name: string) =>
  onSheet((sheet, context) => void context.workbook.names.add(name, sheet.getRange("B2:C3")));

test("a name for a range is found again, in any case", async () => {
  await add("ActionPlan_Register");
  const read = await Excel.run(async (context) => {
    const name = context.workbook.names
      .getItemOrNullObject("actionplan_register")
      .load("name,formula,visible,scope,type");
    const range = name.getRangeOrNullObject().load("address");
    await context.sync();
    return [name.toJSON(), range.address];
  });
  expect(read[0]).toMatchObject({
    name: "ActionPlan_Register",
    formula: "=Sheet1!$B$2:$C$3",
    visible: true,
    scope: "Workbook",
    type: "Range",
  });
  expect(read[1]).toBe("Sheet1!B2:C3");
});

test("an unknown name: ItemNotFound, or a null object", async () => {
  const unknown = Excel.run((context) => {
    context.workbook.names.getItem("Nothing").load("name");
    return context.sync();
  });
  expect(await codeOf(unknown)).toBe("ItemNotFound");
});

test.each(["A1", "R1C1", "two words", "1st", ""])("%s cannot be a name: InvalidArgument", async (name) => {
  expect(await codeOf(add(name))).toBe("InvalidArgument");
});

test.each<[string, string]>([
  ["=Nowhere!$A$1", "InvalidArgument"],
  ["='Sheet1'!$A$1:$B$2", ""],
  ["Sheet1!$A$1", "InvalidArgument"],
  ["=SUM(", "InvalidArgument"],
])(
  "a name for %s, which has to be a formula about sheets that are there (NamedItem.formula): %s",
  async (formula, code) => {
    expect(await codeOf(onSheet((_sheet, { workbook }) => void workbook.names.add("Area", formula)))).toBe(
      code,
    );
    await onSheet((sheet, { workbook }) => void workbook.names.add("There", sheet.getRange("A1")));
    const change = onSheet(
      (_sheet, { workbook }) => void (workbook.names.getItem("There").formula = formula),
    );
    expect(await codeOf(change)).toBe(code);
  },
);

test("a name that is there, as a name or as a table: ItemAlreadyExists", async () => {
  await add("Here");
  await onSheet((sheet) => void (sheet.tables.add("F1:F2", true).name = "There"));
  expect(await codeOf(add("HERE"))).toBe("ItemAlreadyExists");
  expect(await codeOf(add("there"))).toBe("ItemAlreadyExists");
});

test("names compute, can be changed, hidden and deleted", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    const name = context.workbook.names.add("Numbers", "=Sheet1!$B$2:$C$3");
    const cell = sheet.getRange("A1");
    cell.formulas = [["=SUM(Numbers)"]];
    cell.load("values");
    await context.sync();
    const first = cell.values[0]?.[0] as unknown;
    name.formula = "=Sheet1!$B$2";
    name.visible = false;
    cell.load("values");
    name.load("visible");
    await context.sync();
    const second = cell.values[0]?.[0] as unknown;
    name.delete();
    cell.load("values");
    await context.sync();
    return [first, second, name.visible, cell.values[0]?.[0] as unknown];
  });
  expect(read).toEqual([10, 1, false, "#NAME?"]);
});

test("a name whose sheet is gone stands for no range", async () => {
  const gone = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Gone");
    const name = context.workbook.names.add("Lost", sheet.getRange("A1"));
    sheet.delete();
    const range = name.getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(gone).toBe(true);
});

test("a range can be had by a name that lies on the sheet (Worksheet.getRange)", async () => {
  await add("Here");
  const address = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("Here").load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B2:C3");
});

test("names on a sheet with apostrophes in its name stay the same however often the file is saved", async () => {
  let standin = newWorkbook();
  await onSheet((sheet, context) => {
    const name = "Our 'own' register";
    context.workbook.names.add("Here", sheet.getRange("A1:B2"));
    context.workbook.names.add("Twice", `=SUM(Sheet1!$A$1:$B$2)`);
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.setPrintArea("A1:B9");
    sheet.name = name;
  });
  for (let round = 0; round < 3; round++) standin = await reopened(standin);
  const read = await Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    const sheet = context.workbook.worksheets.getFirst();
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const place = context.workbook.names.getItem("Here").getRange().load("address");
    await context.sync();
    return [
      names.items.map((name) => `${name.name} ${name.formula}`),
      place.address,
      titles.address,
      area.address,
    ];
  });
  expect(read).toEqual([
    ["Here ='Our ''own'' register'!$A$1:$B$2", "Twice =SUM('Our ''own'' register'!$A$1:$B$2)"],
    "'Our ''own'' register'!A1:B2",
    "'Our ''own'' register'!1:2",
    "'Our ''own'' register'!A1:B9",
  ]);
});
