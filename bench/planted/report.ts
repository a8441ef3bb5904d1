/** Prints how many planted faults are found, and how many false alarms clean plans give. */
import { measurePlanted } from "./measurePlanted";

/** In two lines, and a line for each that is wrong. */
export function plantedReport(): string {
  const { planted, found, missed, cleanPlans, falseAlarms } = measurePlanted();
  const share = ((found / planted) * 100).toFixed(1);
  return [
    `planted faults   ${found} of ${planted} found (${share} %)`,
    ...missed.map((one) => `  missed: ${one}`),
    `clean plans      ${falseAlarms.length} findings above a note in ${cleanPlans} plans`,
    ...falseAlarms.map((one) => `  false: ${one}`),
  ].join("\n");
}

if (require.main === module) console.log(plantedReport());
