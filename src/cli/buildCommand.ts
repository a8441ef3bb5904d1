/** `plan build`: register, board summary and checks beside the workbook's own sheets. */
import { basename } from "node:path";
import { cellName, verdictInWords } from "../engine";
import { buildWorkbook } from "../excel/buildWorkbook";
import { boardText } from "./boardText";
import { wrapText } from "./layOut";
import { noPlanText } from "./noPlanText";
import { openWorkbook } from "./openWorkbook";
import { parseAsOf, parseCall } from "./parseCall";
import { refreshText } from "./refreshText";
import { registerSettings } from "./registerSettings";
import { checkOutput, defaultOutput, saveWorkbook } from "./saveWorkbook";
import { stopwatch } from "./stopwatch";
import { EXIT, UnusableCall, type Terminal } from "./terminal";

export async function buildCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { file, values } = parseCall(args, {
    output: { type: "string", short: "o" },
    "as-of": { type: "string" },
    registers: { type: "string" },
    stats: { type: "boolean" },
  });
  const asOf = parseAsOf(values["as-of"], terminal.today);
  const settings = registerSettings(values.registers);
  const output = values.output ?? defaultOutput(file);
  await checkOutput(file, output);

  const watch = stopwatch("open");
  const standin = await openWorkbook(file);
  const { analysis, written, refresh } = await buildWorkbook({ asOf, settings, onStage: watch.next });
  if (analysis.plans.length === 0) throw new UnusableCall(noPlanText(analysis, basename(file)));
  watch.next("save");
  await saveWorkbook(output, await standin.save());
  const milliseconds = watch.stop();

  terminal.write(boardText(analysis, terminal));
  terminal.write(`\n${wrapText(verdictInWords(analysis.findings), terminal.width)}`);
  if (refresh !== null) terminal.write(`\n${wrapText(refreshText(refresh), terminal.width)}`);
  for (const { cut } of written) {
    for (const cell of cut)
      terminal.write(`The text of ${cell.sheet}!${cellName(cell)} was too long for a cell and is cut there.`);
  }
  terminal.write(`\nWritten to ${output}: ${written.map((sheet) => sheet.name).join(", ")}.`);
  if (values.stats === true) {
    const { roundTrips, bytesSent, bytesReceived } = standin.traffic;
    terminal.write(JSON.stringify({ roundTrips, bytesSent, bytesReceived, milliseconds }));
  }
  return EXIT.fine;
}
