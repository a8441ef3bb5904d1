/** The lines of an owner's cell. */
import { leadingRef } from "../readRef";
import { isOfTheSame } from "./onePerson";
import { isAcronym, isPersonName, isPost, isSubject, kindOfOwner } from "./ownerWords";

/**
 * The lines of a cell, with those put together again that only wrap: a line that ends in "of", "and" or a
 * comma, one that begins with a bracket or "and", a subject whose post stands below it.
 */
export function ownerLines(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = withoutNumber(raw.replace(/^[\s•·*–-]+/, "").trim());
    const above = lines.at(-1) ?? "";
    if (/\p{L}-$/u.test(above) && /^\p{Ll}/u.test(line))
      lines[lines.length - 1] = withDividedWord(above, line);
    else if (above !== "" && line !== "" && wraps(above, line)) lines[lines.length - 1] = `${above} ${line}`;
    else if (isOfTheSame(above, line)) lines[lines.length - 1] = `${above}, ${line}`;
    else lines.push(line);
  }
  return lines.filter((line) => line !== "");
}

/** "Practice Man-" over "ager" is one word, "Multi-" over "agency Group" one with a hyphen. */
function withDividedWord(above: string, line: string): string {
  const [start = ""] = /\p{L}+(?=-$)/u.exec(above) ?? [];
  const [end = ""] = /^\p{Ll}+/u.exec(line) ?? [];
  const isWord = isPost(start + end) || isSubject(start + end);
  return (isWord ? above.slice(0, -1) : above) + line;
}

/** "(1a) Business Manager": the number ties the owner to a part of the action. */
function withoutNumber(line: string): string {
  return line.slice(leadingRef(line)?.written.length ?? 0).trim();
}

/** A word that says what somebody is and needs another before it that says of what. */
const BARE_TITLE =
  /^(?:manager|co-?ordinator|officer|lead|worker|adviser|advisor|assistant|specialist|practitioner)$/i;

/** The same of a body: "Safeguarding" over "Service". */
const BARE_BODY = /^(?:service|team|unit|board|(?:sub-?|task |working )?group|panel|hub|forum|partnership)$/i;

/** A rank that needs a post behind it. */
const HALF_TITLE = /(?:^|\s)(?:chief|deputy|assistant|senior|principal|detective|acting|interim)$/i;

function wraps(above: string, line: string): boolean {
  if (/(?:\b(?:of|for|and|the|with|to|in|by)|[&/,–-])$/i.test(above) && !/,$/.test(above)) return true;
  if (/^(?:\(|&|(?:and|of|for|within|from)\b)/.test(line)) return true;
  const last = above.split(/\s+/).at(-1) ?? "";
  // "Chief" over "Inspector", "Principal" over "Social Worker": nobody is only that.
  if (HALF_TITLE.test(above) && kindOfOwner(line) === "post") return true;
  if (BARE_TITLE.test(line)) return !BARE_TITLE.test(last) && !isPersonName(above) && !isAcronym(above);
  const endsSubject = isPost(line.split(/\s+/)[0] ?? "") || BARE_BODY.test(line);
  return isSubject(last) && kindOfOwner(above) === "none" && endsSubject;
}
