/** Words for how much an action matters: a column of these rates priority, whatever its heading says. */
const PRIORITY =
  /^(?:(?:very )?(?:high|medium|low|med)|h|m|l|urgent|essential|desirable|priority \d|p\d)(?: priority| risk)?$/;

export function isPriorityWord(folded: string): boolean {
  return PRIORITY.test(folded);
}
