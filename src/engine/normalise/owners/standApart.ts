/** Whether two pieces of an owner's cell are two owners, or what one post or body is for. */
import {
  isAcronym,
  isBodyInAWord,
  isFirstName,
  isPost,
  isSubject,
  isSubjectBody,
  kindOfOwner,
} from "./ownerWords";

/** Whether what stands on both sides of a comma, or of an "and" where there is none, are two owners. */
export function standApart(before: string, right: string, comma: boolean): boolean {
  const left = before.replace(TIMES, "");
  if (left === "" || right === "") return true;
  const firstWord = right.split(/\s+/)[0] ?? "";
  const rightKind = kindOfOwner(right);
  const leftKind = kindOfOwner(left);
  if (isClosed(left) || areNumbered(left, right)) return true;
  if ([isFirstName, isShortName].some((isOne) => isOne(left) && isOne(right))) return true;
  // "Victim Support and the Commissioner": what a post is for runs on without an article.
  if (/^the$/i.test(firstWord) && rightKind !== "none") return true;
  switch (rightKind) {
    case "name":
      // "Head of HR and OD": what the post is for runs on.
      if (!comma && isOpen(left) && isAcronym(right)) return false;
      return leftKind !== "none" || comma;
    case "post":
      // "Policy, Performance and Quality Manager" is one person; so is "Education and Skills Officer".
      if (leftKind === "none") return comma && isFirstName(left);
      // "Early Help & Prevention Manager", "Workforce and OD Lead": both are what the one post is for.
      if (
        !comma &&
        left.split(/\s+/).every(isSubject) &&
        (isSubject(firstWord) || (isAcronym(firstWord) && !isSubjectBody(left)))
      )
        return false;
      return comma || !isSubjectBody(left) || isPost(firstWord) || isAcronym(firstWord);
    case "group":
      // "Court and Bail Team" is one team of two subjects.
      if (!comma && TWO_SUBJECTS.test(`${left} ${right}`) && isSubject(left) && isSubject(firstWord))
        return false;
      // "Barnardo's, Police" are two, "Children, Education" may be a part of one.
      if (leftKind === "none") return comma && isBodyInAWord(right) && !left.split(/[\s,]+/).every(isSubject);
      // "Head of Quality and Performance Team": what follows "of" runs on.
      return comma || !isOpen(left) || !isSubject(firstWord) || isBody(right);
    case "none":
      if (isFirstName(right)) return leftKind === "name";
      // "CAMHS Lead and Liaison & Diversion": a service by its pair of words.
      if (!comma && TWO_WORDS.test(right)) return leftKind !== "none" && !isOpen(left);
      return comma && leftKind !== "post" && !isOpen(left);
  }
}

/** "Team managers x 2". */
const TIMES = /\s+x\s?\d+$/i;

/** "Jane D": beside another, a person. */
function isShortName(text: string): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+\s\p{Lu}\.?$/u.test(text);
}

/** "HoY 8" and "HoY 9". */
function areNumbered(left: string, right: string): boolean {
  const [, of] = NUMBERED.exec(left) ?? [];
  return of !== undefined && of === NUMBERED.exec(right)?.[1];
}

const NUMBERED = /^(\p{Lu}.*\D)\d{1,2}$/u;
/** A pair whose sign was set aside. */
const TWO_WORDS = /^\p{Lu}\p{L}+\s*\p{Co}\s*\p{Lu}\p{L}+$/u;
const TWO_SUBJECTS = /^\S+ \S+ (?:team|service|unit)s?$/i;

/** Nobody is head of a forum or board, whatever subject it is named for. */
function isBody(text: string): boolean {
  return /\s(?:forum|board|panel|committee|partnership|council)$/i.test(text);
}

/** A post whose subject may go on: "Head of Children", "Assistant Director Safeguarding". */
function isOpen(text: string): boolean {
  if (/\b(?:of|for)\s/i.test(text)) return true;
  return kindOfOwner(text) === "post" && !isPost(text.split(/\s+/).at(-1) ?? "") && !isBody(text);
}

/** "Head of Service" and "Head of YJS" need nothing more. */
function isClosed(text: string): boolean {
  return /\bof\s+(?:the\s+)?(?:services?|yjs|yos|yots?)$/i.test(text);
}
