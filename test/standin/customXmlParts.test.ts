/** `Excel.CustomXmlPart` and its collections, after their pages at learn.microsoft.com/javascript/api/excel. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeOf, newWorkbook, reopened } from "./excel";

const OURS = "urn:thornbury:plan";
const one = `<plan xmlns="${OURS}"><action ref="1">A &amp; B</action></plan>`;
const other = `<?xml version="1.0"?><!-- kept --><x:note xmlns:x='urn:other'>Größe</x:note>`;

function add(...xmls: readonly string[]): Promise<void> {
  return Excel.run(async (context) => {
    for (const xml of xmls) context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

function partsOf(namespace: string) {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id,items/namespaceUri");
    await context.sync();
    const xmls = parts.items.map((part) => part.getXml());
    await context.sync();
    return parts.items.map((part, index) => ({
      id: part.id,
      namespace: part.namespaceUri,
      xml: xmls[index]?.value,
    }));
  });
}

test("a part is found by its namespace, with its XML as it was given (getByNamespace, getXml)", async () => {
  newWorkbook();
  await add(one, other);
  expect(await partsOf(OURS)).toEqual([
    { id: expect.stringMatching(/^\{.{36}\}$/), namespace: OURS, xml: one },
  ]);
  expect((await partsOf("urn:other")).map((part) => part.xml)).toEqual([other]);
  expect(await partsOf("urn:nobody")).toEqual([]);
});

test("one can be replaced and deleted (setXml, delete)", async () => {
  newWorkbook();
  await add(one);
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.getByNamespace(OURS).getOnlyItem().setXml(`<plan xmlns="${OURS}"/>`);
    await context.sync();
  });
  expect((await partsOf(OURS)).map((part) => part.xml)).toEqual([`<plan xmlns="${OURS}"/>`]);
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.getByNamespace(OURS).getOnlyItem().delete();
    await context.sync();
  });
  expect(await partsOf(OURS)).toEqual([]);
});

test.each([0, 1, 2])("getOnlyItemOrNullObject, of %i", async (count) => {
  newWorkbook();
  await add(...[one, one].slice(0, count));
  const isNull = await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(OURS).getOnlyItemOrNullObject();
    part.load("id");
    await context.sync();
    return part.isNullObject;
  });
  expect(isNull).toBe(count !== 1);
});

test("ids lead to their parts; an unknown one is refused (getItem, getItemOrNullObject)", async () => {
  newWorkbook();
  await add(one, one);
  const [, second] = await partsOf(OURS);
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.getItem(second?.id ?? "").delete();
    const none = customXmlParts.getItemOrNullObject(second?.id ?? "");
    none.load("id");
    const left = customXmlParts.getCount();
    await context.sync();
    expect([none.isNullObject, left.value]).toEqual([true, 1]);
    customXmlParts.getItem(second?.id ?? "").load("id");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

test.each([
  ...["", "text", "<a>", "<a></b>", "<a/><b/>", "<a>&b</a>", "<a b=c/>", "x<a/>"],
  ...["<a>\u0001</a>", "<a>\uffff</a>", "<a>\ud83d</a>", "<a>&#0;</a>", "<a>&#x1f;</a>", "<a>]]></a>"],
  ...['<a b="x&y"/>', '<a b="1" b="2"/>', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
])("%j is no XML (add: “Must be a valid XML fragment”)", async (xml) => {
  newWorkbook();
  expect(await codeOf(add(xml))).toBe("InvalidArgument");
});

test.each([
  "<a>\t\r\n\u{1F469} \u0085x</a>",
  "<a>&#9;&#x1F469;</a>",
  "<a b=\"1\" c='>'/>",
  "\ufeff<?xml version='1.0'?><a/>",
])("%j is XML", async (xml) => {
  newWorkbook();
  expect(await codeOf(add(xml))).toBe("");
});

test("more than 1 MB is refused on the web (OfficeDev/office-js #2408, #394)", async () => {
  newWorkbook();
  expect(await codeOf(add(`<a>${"x".repeat(1024 * 1024)}</a>`))).toBe("GeneralException");
  expect(await codeOf(add(`<a>${"x".repeat(1024 * 1024 - 7)}</a>`))).toBe("");
});

test("parts are in the saved file, ids and all, and stay when it is saved again", async () => {
  const first = newWorkbook();
  await add(one, other);
  const before = await partsOf(OURS);
  const second = await reopened(await reopened(first));
  expect(await partsOf(OURS)).toEqual(before);
  expect((await partsOf("urn:other")).map((part) => part.xml)).toEqual([other]);
  await add(one);
  expect(new Set((await partsOf(OURS)).map((part) => part.id)).size).toBe(2);
  expect(second.fileName).toBe("new.xlsx");
});

test("the file says of the parts what ECMA-376 part 1, 15.2.5 and 15.2.6 ask for", async () => {
  const standin = newWorkbook();
  await add(one);
  const folder = mkdtempSync(join(tmpdir(), "parts-"));
  try {
    writeFileSync(join(folder, "a.xlsx"), await standin.save());
    const read = (name: string) =>
      execFileSync("unzip", ["-p", join(folder, "a.xlsx"), name.replace("[", "\\[")], { encoding: "utf8" });
    expect(read("customXml/item1.xml")).toBe(one);
    expect(read("customXml/itemProps1.xml")).toContain(`<ds:schemaRef ds:uri="${OURS}"/>`);
    expect(read("xl/_rels/workbook.xml.rels")).toContain('Target="../customXml/item1.xml"');
    expect(read("[Content_Types].xml")).toContain('PartName="/customXml/itemProps1.xml"');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
