/** The option that says how many registers a build makes, as a setting. */
import { REGISTER_CHOICES, type Settings } from "../engine";
import { UnusableCall } from "./terminal";

/** Without it, as the workbook keeps it. */
export function registerSettings(choice: string | undefined): Partial<Settings> {
  if (choice === undefined) return {};
  const registers = REGISTER_CHOICES.find((one) => one === choice);
  if (registers === undefined)
    throw new UnusableCall(`--registers is ${REGISTER_CHOICES.join(" or ")}, and not ${choice}.`);
  return { registers };
}
