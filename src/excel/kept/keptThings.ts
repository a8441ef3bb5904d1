/** All small things that the workbook keeps for the add-in, read along with the list of sheets. */
import type { WorkbookSnapshot } from "../../engine";
import { readKept, type KeptThing } from "./kept";
import { KEPT_ACCEPTANCES } from "./keptAcceptances";
import { KEPT_CORRECTIONS } from "./keptCorrections";
import { KEPT_SETTINGS } from "./keptSettings";

/** As the snapshot has them: what is not kept is missing. */
export type KeptThings = Pick<WorkbookSnapshot, "kept" | "settings" | "acceptances" | "keptDamage">;

/** Queues the questions; what comes back reads the answers after the next round trip. */
export function queueKeptThings(context: Excel.RequestContext): () => KeptThings {
  const corrections = queueKept(context, KEPT_CORRECTIONS);
  const settings = queueKept(context, KEPT_SETTINGS);
  const acceptances = queueKept(context, KEPT_ACCEPTANCES);
  return () => {
    const [chosen, set, accepted] = [corrections(), settings(), acceptances()];
    const keptDamage = [set?.damage, accepted?.damage].filter((damage) => typeof damage === "string");
    return {
      ...(chosen === null ? {} : { kept: { corrections: chosen.value, damage: chosen.damage } }),
      ...(set === null ? {} : { settings: set.value }),
      ...(accepted === null ? {} : { acceptances: accepted.value }),
      ...(keptDamage.length === 0 ? {} : { keptDamage }),
    };
  };
}

function queueKept<T>(context: Excel.RequestContext, thing: KeptThing<T>) {
  const setting = context.workbook.settings.getItemOrNullObject(thing.key);
  setting.load("value");
  return () => (setting.isNullObject ? null : readKept(thing, setting.value));
}
