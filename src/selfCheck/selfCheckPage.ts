/** The self-check's page in Excel: asks everything, and hands the answers to the terminal that opened it. */
import { runScenarios } from "./runScenarios";

void Office.onReady(async () => {
  const progress = document.getElementById("progress");
  const say = (text: string) => {
    if (progress !== null) progress.textContent = text;
  };
  const answers = await runScenarios((name) => say(`Asking: ${name} …`));
  await fetch("/answers", { method: "POST", body: JSON.stringify(answers) });
  say("Done. The result is in the terminal; this workbook can be closed without saving.");
});
