/** What became of names in the texts of a copy without names. */
import type { PublishedNames } from "../engine";

/** As many sentences as somebody reads at a glance. */
const MOST_SENTENCES = 20;

export function namesText({ replaced, doubtful }: PublishedNames): string {
  const places = `${replaced} ${replaced === 1 ? "place" : "places"}`;
  const done = `Names within texts: in ${places} a name gave way to a role or to “[name]”.`;
  if (doubtful.length === 0) return `${done} Read the copy all the same: no program knows every name.`;
  const some = doubtful.slice(0, MOST_SENTENCES).map((sentence) => `  - ${sentence}`);
  const more = doubtful.length - some.length;
  return [`${done} These may still hold one:`, ...some, ...(more > 0 ? [`  and ${more} more`] : [])].join(
    "\n",
  );
}
