/** Initials that the plan explains: "Jane Doe (JD)", "JD = Jane Doe", "JD" beside "Jane Doe". */
import { isAcronym, isPersonName, kindOfOwner } from "../owners/ownerWords";

const BRACKETED =
  /(\p{Lu}[\p{L}'’.-]*(?:\s+(?:of|for|and|the|de|van|\p{Lu}[\p{L}'’.-]*)){1,5})\s*\(([\p{L}]{2,5})\)/gu;
const EQUATED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}]{1,4})\s*[=:–-]\s*(\p{Lu}[\p{L}'’-]*(?:\s+(?:of|for|de|van|\p{Lu}[\p{L}'’-]*)){1,4})/gu;

/** Collects explanations; the first of an initial counts. */
export class InitialsFinder {
  private readonly found = new Map<string, string>();

  /** Looks at a text where people are likely ("owners" true: posts count as well) or anywhere else. */
  addText(text: string, owners = false): void {
    if (text.includes("(")) {
      for (const match of text.matchAll(BRACKETED))
        this.addEnd(match[1] as string, match[2] as string, owners);
    }
    if (/[=:–-]/.test(text)) {
      for (const match of text.matchAll(EQUATED)) this.add(match[2] as string, match[1] as string, true);
    }
  }

  /** Two cells side by side, such as in a list of abbreviations. */
  addPair(left: string, right: string): void {
    if (isAcronym(left) && !isAcronym(right)) this.add(right.trim(), left.trim(), true);
    else if (isAcronym(right)) this.add(left.trim(), right.trim(), true);
  }

  initials(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.found);
  }

  /** The name is the end of what stands before the bracket: "Operations Managers Jane Doe (JD)". */
  private addEnd(before: string, short: string, owners: boolean): void {
    const words = before.split(/\s+/);
    for (let from = 0; from < words.length - 1; from++) {
      if (this.add(words.slice(from).join(" "), short, owners)) return;
    }
  }

  private add(name: string, short: string, posts: boolean): boolean {
    const isName = isPersonName(name) || (posts && kindOfOwner(name) === "post");
    if (!isName || !isAcronym(short) || !fits(name, short)) return false;
    if (!this.found.has(short)) this.found.set(short, name);
    return true;
  }
}

/**
 * Whether the short form is made of the first letters of the words, small words counted or left out. What is in
 * capitals already stays whole ("PEPC": PEP Co-ordinator), and several have an s ("DTs": Designated Teachers).
 */
function fits(name: string, short: string): boolean {
  const wanted = (/s$/i.test(name) ? short.replace(/s$/, "") : short).toLowerCase();
  const words = name.split(/[\s-]+/);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  const first = (word: string) => word.charAt(0);
  const whole = (word: string) => (/^\p{Lu}+$/u.test(word) ? word : word.charAt(0));
  const made = [words.map(first), capital.map(first), capital.map(whole)];
  return made.some((letters) => letters.join("").toLowerCase() === wanted);
}
