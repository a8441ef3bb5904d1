/** Files that cannot be opened: one sentence each, which says what to do. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { connectOfficeJs } from "../../src/standin/node";
import { openStandin } from "../../src/standin/standin";
import { addToPackage, readParts } from "../../src/standin/workbook/file/packageParts";
import { newWorkbook, onSheet } from "./excel";

const open = (bytes: Uint8Array) => openStandin(bytes, { fileName: "plan.xlsx" });
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (name: string) =>
  Buffer.concat([Buffer.from(COMPOUND), Buffer.alloc(504), utf16(name), Buffer.alloc(200)]);

/** A zip file of entries that all hold the same; `unpacked` is the size that each declares. */
function zip(
  names: readonly string[],
  unpacked: number,
  packed: Buffer = deflateRawSync(Buffer.from("<x/>")),
): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  for (const name of names) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(unpacked, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(unpacked, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(Buffer.concat(locals).length, 42);
    locals.push(header, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, ...central, end]);
}

test.each<[string, Uint8Array, RegExp]>([
  ["an empty file", new Uint8Array(), /is empty\. Choose another/],
  [
    "a workbook with a password",
    compound("EncryptedPackage"),
    /protected with a password\. Open it in Excel, take the password off/,
  ],
  ["an old workbook", compound("Workbook"), /old Excel workbook \(\.xls\)\. Open it in Excel and save it/],
  ["an Outlook message", compound("__nameid_version1.0"), /not an Excel workbook/],
  ["a PNG picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /is a picture/],
  ["a JPEG picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /is a picture/],
  ["a PDF", Buffer.from("%PDF-1.7"), /is a PDF/],
  ["a web page", Buffer.from("  <!DOCTYPE html><table>"), /web page or XML/],
  ["a text", Buffer.from("Ref,Action,Due\n1,x,y"), /not an Excel workbook\. Open it in Excel and save it/],
  ["a zip file cut short", zip(["[Content_Types].xml"], 4).subarray(0, 40), /damaged or cut short/],
  ["a zip file of something else", zip(["a.txt"], 4), /is a zip file and not a workbook/],
  ["a Word document", zip(["[Content_Types].xml", "word/document.xml"], 4), /is a Word document/],
  ["a binary workbook", zip(["[Content_Types].xml", "xl/workbook.bin"], 4), /binary workbook \(\.xlsb\)/],
  ["an OpenDocument file", zip(["mimetype", "content.xml"], 4), /is an OpenDocument file/],
  ["a workbook without a sheet", zip(["[Content_Types].xml", "xl/workbook.xml"], 4), /is damaged/],
  [
    "a file that would unpack to 500 MB",
    zip(["[Content_Types].xml", "xl/worksheets/sheet1.xml"], 250 * 1024 * 1024),
    /would unpack to 500 MB/,
  ],
])("%s", async (_what, bytes, sentence) => {
  await expect(open(bytes)).rejects.toMatchObject({
    name: "UnreadableWorkbookError",
    message: expect.stringMatching(sentence) as unknown,
  });
});

test("a workbook whose middle is overwritten does not open", async () => {
  const bytes = await newWorkbook().save();
  const broken = Uint8Array.from(bytes, (byte, index) =>
    index > 60 && index < bytes.length - 1200 ? 0 : byte,
  );
  await expect(open(broken)).rejects.toMatchObject({ name: "UnreadableWorkbookError" });
});

test("a part that says it is small and unpacks to gigabytes is refused before it fills memory", async () => {
  const megabyte = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_SYNC_FLUSH });
  const bomb = Buffer.concat([...Array<Buffer>(4096).fill(megabyte), deflateRawSync(Buffer.alloc(0))]);
  const before = process.memoryUsage().arrayBuffers;
  await expect(
    open(zip(["[Content_Types].xml", "xl/worksheets/sheet1.xml"], 1000, bomb)),
  ).rejects.toMatchObject({
    name: "UnreadableWorkbookError",
    cause: { message: "[Content_Types].xml unpacks to more than it says." },
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
});

describe("entities of a document type (OWASP, XML External Entity Prevention)", () => {
  const SECRET = "what lies on this computer";

  /** A workbook whose one text is given, below a document type. */
  async function withDocumentType(declarations: string, text: string): Promise<Uint8Array> {
    const standin = newWorkbook();
    await onSheet((sheet) => void (sheet.getRange("A1").values = [["placeholder"]]));
    const bytes = await standin.save();
    const name = "xl/sharedStrings.xml";
    const part = (await readParts(bytes, (one) => one === name)).get(name) ?? "";
    const changed = part
      .replace(/(<\?xml[^>]*>)/, `$1<!DOCTYPE sst [${declarations}]>`)
      .replace("placeholder", text);
    const addition = { parts: new Map([[name, changed]]), contentTypes: new Map(), relations: [] };
    return addToPackage(bytes, [addition]);
  }

  /** What A1 then says; "refused" where the file is not opened. */
  async function textOf(bytes: Uint8Array): Promise<string> {
    const standin = await open(bytes).catch(() => null);
    if (!standin) return "refused";
    connectOfficeJs(standin);
    return onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      return String(cell.values[0]?.[0]);
    });
  }

  test("files are not read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "entity-"));
    const file = join(folder, "secret.txt");
    writeFileSync(file, SECRET);
    try {
      const text = await textOf(await withDocumentType(`<!ENTITY e SYSTEM "file://${file}">`, "&e;"));
      expect(text).not.toContain(SECRET);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("entities of entities do not grow", async () => {
    const names = "abcdefghij".split("");
    const declarations = names.map(
      (name, index) => `<!ENTITY ${name} "${index === 0 ? "lol" : `&${names[index - 1]};`.repeat(10)}">`,
    );
    const text = await textOf(await withDocumentType(declarations.join(""), "&j;"));
    expect(text.length).toBeLessThan(1000);
  });
});
