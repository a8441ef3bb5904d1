/** Workbooks made in a test, opened on the stand-in. */
import { Workbook } from "@cj-tech-master/excelts";
import { connectOfficeJs } from "../../src/standin/node";
import { openStandin, type Standin } from "../../src/standin/standin";

/** From here on `Excel.run` works on the workbook that `make` fills. */
export async function openMade(make: (workbook: Workbook) => void, fileName = "plan.xlsx"): Promise<Standin> {
  return openBytes(await madeBytes(make), fileName);
}

export async function madeBytes(make: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  make(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function openBytes(bytes: Uint8Array, fileName = "plan.xlsx"): Promise<Standin> {
  const standin = await openStandin(bytes, { fileName });
  connectOfficeJs(standin);
  return standin;
}

/** The saved file, read by the library and not by us. */
export async function savedWorkbook(standin: Standin): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await standin.save());
  return workbook;
}

/** A small plan of a made-up service. */
export function smallPlan(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Plan");
  sheet.addRow(["Thornbury Vale Youth Justice Service: improvement plan"]);
  sheet.addRow([]);
  sheet.addRow(["Ref", "Action", "Lead", "Due date", "RAG", "Progress"]).font = { bold: true };
  sheet.addRow([
    "1",
    "Write the policy for out-of-court disposals",
    "Head of Service",
    "July 2026",
    "Red",
    "Drafted",
  ]);
  sheet.addRow([
    "2",
    "Train all staff in assessing risk",
    "Operations Manager",
    "September 2026",
    "Amber",
    "",
  ]);
  sheet.addRow(["3", "Audit twenty case files", "Quality Lead", "31/12/2026", "Green", "Under way"]);
  sheet.addRow([
    "4",
    "Set up a panel of young people",
    "Head of Service",
    "March 2027",
    "Green",
    "Held twice",
  ]);
}
