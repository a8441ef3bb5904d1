/** A name with the post and the body that belong to it. */
import { isAcronym, isPersonName, isPost, isSubject, kindOfOwner } from "./ownerWords";

/** "Jane Doe" over "Head of Service" over "Thornbury Council": a name, the post below it, and for whom. */
export function isOfTheSame(above: string, line: string): boolean {
  const [name = "", ...posts] = above.split(/,\s+/);
  if (!isPersonName(name) || RANK.test(name) || posts.length > 1 || isPersonName(line)) return false;
  return posts.length === 0 ? isOnePost(line) : isOnePost(posts[0] ?? "") && isEmployer(line);
}

/** A rank before the name is the post. */
const RANK = /^(?:Supt|Insp|Sgt|PC|PS|DC|DS|DI|DCI|CI|ACC)\b/;

const RANK_ALONE = new RegExp(`${RANK.source}$`);

/** "Head of Service"; not "Case managers", who are several, nor a list. */
function isOnePost(text: string): boolean {
  if (kindOfOwner(text) !== "post" || /[,;/]|\s(?:and|&)\s(?!.*\b(?:manager|lead|officer)$)/i.test(text))
    return false;
  return !/(?:managers|officers|workers|leads|practitioners|heads|members|staff)$/i.test(text);
}

/** A body by its name, with its place: "Thornbury Council", not "Police". */
function isEmployer(text: string): boolean {
  return kindOfOwner(text) === "group" && /^\p{Lu}\S*\s\S/u.test(text) && !/[,;/]/.test(text);
}

/** A body that is asked as well as the post before it. */
const ASKED_TOO =
  /^(?:all|every|each|whole|other|public health)\b|\b(?:management|leadership|partnership) team$/i;
/** Where somebody works: "Youth Justice Unit", "Mental Health", "Larch House"; not "Police" nor "Management Board". */
const UNIT =
  /\s(?:unit|team|services?|branch|ward|home|house|lodge|division|directorate|department|clinic|hospital|health|care|help)$/i;

/** "Inspector, Youth Justice Unit", "DCI, Public Protection": the comma parts nobody. */
function isUnit(text: string): boolean {
  if (!/^\p{Lu}\S*\s\S/u.test(text) || ASKED_TOO.test(text) || text.split(/\s+/).some(isPost)) return false;
  return UNIT.test(text) || (kindOfOwner(text) === "none" && text.split(/\s+/).some(isSubject));
}

/** Posts that say whom they are over only behind the comma: "Chair, Management Board". */
const BARE_POST = /^(?:(?:vice|deputy)[ -])?chair(?:person)?$|^(?:assistant |deputy )?director$/i;

/** The body that somebody works for, with its place: "Head of Service, Thornbury Vale YJS". */
const EMPLOYER = /^\p{Lu}.*\s(?:yjs|yos|yot|council|trust|icb|pdu)$/iu;

/**
 * "Gwen Aldous, Head of Service", "Chair, Management Board", "Assistant Director, Early Help": nothing else beside.
 * A post and a body in letters are one too ("Service Manager, CAMHS"), unless bodies are listed ("YJS Manager, CAMHS").
 */
export function isOnePerson(piece: string): boolean {
  const [left = "", right = "", employer, ...more] = piece.split(/\s*,\s*/);
  if (employer !== undefined)
    return more.length === 0 && isPersonName(left) && isOnePost(right) && isEmployer(employer);
  if (right === "") return false;
  const words = right.split(/\s+/);
  if (BARE_POST.test(left) && words.every((word) => isSubject(word) || /^(?:and|&)$/i.test(word)))
    return true;
  if (/\band\b|&/.test(right.replace(/.*\bof\b/, ""))) return false;
  if (kindOfOwner(left) === "post" && words.length > 1 && EMPLOYER.test(right)) return true;
  // "Head of Service, Court Team" lists the two.
  const isList = /\bof service$/i.test(left) && /\b(?:team|unit)$/i.test(right);
  if ((RANK_ALONE.test(left) || isOnePost(left)) && isUnit(right) && !isList) return true;
  if (isPersonName(left)) return kindOfOwner(right) === "post" && !isAcronym(right);
  if (isAcronym(right))
    return isPost(left.split(/\s+/).at(-1) ?? "") && !left.split(/[\s/]+/).some(isAcronym);
  return BARE_POST.test(left) && kindOfOwner(right) === "group";
}
