/** Comments with their replies (`Workbook.comments`, `Worksheet.comments`, ExcelApi 1.10 and 1.11). */
import { readParts } from "../../src/standin/workbook/file/packageParts";
import { codeOf, newWorkbook, onSheet, reopened } from "./excel";

async function commented() {
  const standin = newWorkbook();
  await onSheet((sheet, context) => {
    sheet.getRange("B2").values = [["Visit all settings"]];
    const comment = context.workbook.comments.add("Sheet1!B2", "Who does it?");
    comment.replies.add("The head of service");
  });
  return standin;
}

function read() {
  return onSheet(async (sheet, context) => {
    const comments = sheet.comments.load("items/content,items/resolved,items/authorName,items/creationDate");
    await context.sync();
    return Promise.all(
      comments.items.map(async (comment) => {
        const place = comment.getLocation().load("address");
        const replies = comment.replies.load("items/content");
        await context.sync();
        return {
          place: place.address,
          content: comment.content,
          resolved: comment.resolved,
          author: comment.authorName,
          day: comment.creationDate.toISOString().slice(0, 10),
          replies: replies.items.map((reply) => reply.content),
        };
      }),
    );
  });
}

const WRITTEN = {
  place: "Sheet1!B2",
  content: "Who does it?",
  resolved: false,
  author: "Stand-in",
  day: "2026-03-10",
  replies: ["The head of service"],
};

test("a comment and a reply are there, and in the saved file", async () => {
  const standin = await commented();
  expect(await read()).toEqual([WRITTEN]);
  await reopened(standin);
  expect(await read()).toEqual([WRITTEN]);
});

test("older programs find a note that names the thread ([MS-XLSX], threaded comments)", async () => {
  const parts = await readParts(await (await commented()).save(), (name) => /^xl\/comments/.test(name));
  const [note = ""] = [...parts.values()];
  expect(note).toContain("<author>tc={00000001-0000-4000-8000-000000000000}</author>");
  expect(note).toContain("Who does it?");
});

test("words and state of a thread can be changed, replies and threads deleted", async () => {
  await commented();
  await onSheet((sheet) => {
    const comment = sheet.comments.getItemAt(0);
    comment.content = "Who leads?";
    comment.resolved = true;
    comment.replies.getItemAt(0).delete();
  });
  expect(await read()).toEqual([{ ...WRITTEN, content: "Who leads?", resolved: true, replies: [] }]);
  await onSheet((sheet) => sheet.comments.getItemAt(0).delete());
  expect(await read()).toEqual([]);
});

test.each([
  ["more than one cell (CommentCollection.add)", "Sheet1!B2:C2", "Who?", "InvalidArgument"],
  ["a sheet that is not there", "Nowhere!B2", "Who?", "InvalidArgument"],
  ["no words", "Sheet1!C2", "", "InvalidArgument"],
  ["a cell that has a comment", "Sheet1!B2", "Who?", "InvalidOperation"],
])("no comment on %s", async (_what, address, text, code) => {
  await commented();
  expect(await codeOf(onSheet((_sheet, context) => void context.workbook.comments.add(address, text)))).toBe(
    code,
  );
});

test("no comment on a protected sheet", async () => {
  await commented();
  const adding = onSheet((sheet, context) => {
    sheet.protection.protect();
    context.workbook.comments.add("Sheet1!C3", "Who?");
  });
  expect(await codeOf(adding)).toBe("AccessDenied");
});
