/** Words by which a name, a post, a team and a mere subject are told apart. */
import { fold } from "../../text/fold";

/** What a piece of an owner's cell can be. "none" is a subject ("Performance") or anything unknown. */
export type OwnerKind = "name" | "post" | "group" | "none";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Posts that a person holds; plurals are found by their singular. */
const POSTS = words(`
  acc ad administrator adviser advisor analyst apprentice assistant author cabinet carer ceo champion chair chairperson chief
  clerk cllr commander commissioner constable consultant coordinator co-ordinator councillor counsellor dcs deputy designer
  director engineer executive facilitator governor gp handler head headteacher inspector instructor investigator judge lead
  leader magistrate manager member mentor mgr minister navigator nurse officer operator organiser owner parent
  partner planner practitioner president principal prosecutor psychiatrist psychologist registrar rep representative researcher
  reviewer secretary seniors sergeant solicitor specialist sponsor superintendent supervisor supt teacher therapist trainer
  trustee tutor user visitor volunteer warden worker cadeirydd cyfarwyddwr pennaeth rheolwr swyddog arweinydd
`);

/** Bodies of people that can be asked to do something. */
const GROUPS = words(`
  agency agencies all authority board bureau bwrdd cabinet camhs centre college commission committee constabulary consortium
  council court department directorate division everyone forum foundation gang group grŵp gwasanaeth heddlu hospital hub
  leadership management network nhs office organisation panel partnership police probation provider school secretariat
  service services staff subgroup sub-group team tîm trust tsp unit workforce working yot yjs yos
`);

/** Bodies whose name is their subject as well: "Health" may act, "Health and Safety Officer" is one person. */
const SUBJECT_BODIES = words("education health housing social care schools courts hr ict legal comms");

/** Subjects that posts and teams are named for, and that begin with a capital like a first name. */
const SUBJECTS = words(`
  access activities commissioning finance prevention adult adults alcohol assessment assurance behaviour business bail case children children's childrens communities
  community complaints compliance contracts corporate court courts crime custody customer data delivery development digital
  disorder diversion diversity drug drugs early economic edi employment engagement equalities equality estates ete exploitation
  facilities families family first governance help housing improvement inclusion information innovation inspection
  intelligence intensive intervention interventions justice language law learning legal local monitoring operational operations
  out participation partnerships people performance permanence planning policy post practice procurement programme
  programmes programs project projects protection public qa quality rehabilitation re-offending reoffending reparation
  research resettlement resources restorative review risk rj safeguarding safer safety secure send senior skills speech sports
  standards strategic strategy substance supervision support surveillance systems targeted technology training transition transport victim
  victims violence volunteers welfare wellbeing whole workforce youth young
`);

const singular = (word: string): string => word.replace(/(?:'s|s'|’s)$/, "").replace(/(?<=..[^s])s$/, "");
const has = (list: ReadonlySet<string>, word: string): boolean => list.has(word) || list.has(singular(word));

const wordsWithin = (text: string): string[] => fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

export const isPost = (word: string): boolean => has(POSTS, fold(word));
export const isSubject = (word: string): boolean =>
  has(SUBJECTS, fold(word)) || SUBJECT_BODIES.has(fold(word));
/** True where every word of the text is a subject that is a body of its own: "Education", "Social care". */
export const isSubjectBody = (text: string): boolean => {
  const all = wordsWithin(text);
  return all.length > 0 && all.every((word) => SUBJECT_BODIES.has(word));
};

const INITIAL = "\\p{Lu}\\.?";
/** With a small letter in it: what is all in capitals is an acronym. */
const NAME_WORD = "(?=\\p{L}*\\p{Ll}|\\p{Lu}['’])\\p{Lu}[\\p{L}'’]+";
const SURNAME = `(?:(?:de|van|von|der|la|le|di|ap|ab|Mac|Mc|O['’])\\s?)*${NAME_WORD}(?:-${NAME_WORD})*`;
const TITLE =
  "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Rev|Cllr|Councillor|Supt|Insp|Sgt|PC|DI|DCI|CI|ACC)\\.?\\s+";
/** "A. Reed", "J.B. Smith", "G Cole". */
const INITIAL_AND_SURNAME = new RegExp(`^(?:${TITLE})?(?:${INITIAL}\\s?){1,3}(?<=[.\\s])${SURNAME}$`, "u");
/** "Jane Doe", "Mary-Anne O'Neill", "Dr Ana de Souza". */
const FULL_NAME = new RegExp(
  `^(?:${TITLE}(?:${SURNAME}\\s+)?|${SURNAME}\\s+(?:${INITIAL}\\s+)?)${SURNAME}(?:\\s+${SURNAME})?$`,
  "u",
);
const AT_TITLE = new RegExp(`^${TITLE}`, "u");
/** "SF", "HoS", "QAP", "ADs": at least two capitals, no longer than an acronym is. */
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{L}&.-]{2,7}$/u;

/** Whether the text is the name of a person; posts and subjects in capitals are none. */
export function isPersonName(text: string): boolean {
  const name = inSmallLetters(text.trim());
  // "ISS Coordinator" and "ACC Crime" have the form of three initials and a surname.
  if (INITIAL_AND_SURNAME.test(name)) {
    const last = name.split(/\s+/).at(-1) ?? "";
    return name.includes(".") || !(/^\p{Lu}{2}/u.test(name) ? isOfficeWord(fold(last)) : isPost(last));
  }
  return FULL_NAME.test(name) && !wordsWithin(name.replace(AT_TITLE, "")).some(isOfficeWord);
}

/** "JANE DOE" as "Jane Doe"; "YJS QA" stays. */
function inSmallLetters(text: string): string {
  if (!/^(?:\p{Lu}[\p{Lu}'’-]{2,}\s?){2,3}$/u.test(text)) return text;
  return text.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase());
}

/** One capitalised word that is no word of offices: probably a first name. */
export function isFirstName(text: string): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+$/u.test(text.trim()) && !isOfficeWord(fold(text));
}

export function isAcronym(text: string): boolean {
  return ACRONYM.test(text.trim());
}

/** What the text is, as one owner; what stands in brackets does not count. */
export function kindOfOwner(text: string): OwnerKind {
  const bare = text.replace(/\([^)]*\)?/g, " ").trim();
  if (isAcronym(bare) || isPersonName(bare)) return "name";
  const all = wordsWithin(bare);
  if (all.some((word) => has(POSTS, word))) return "post";
  // A body is named by the last word before "of" or "for": "YJS Quality" is none, "Office of the …" is one.
  const last =
    wordsWithin(bare.split(/(?<!\b[Oo]ut)\s(?:of|for|at|from|in)\s|\s[–-]\s/)[0] ?? "").at(-1) ?? "";
  if (WELSH_BODY.test(bare)) return "group";
  return has(GROUPS, last) || SUBJECT_BODIES.has(last) || NAMED_BODY.test(bare) ? "group" : "none";
}

/** In Welsh the body comes first: "Gwasanaeth Cyfiawnder Ieuenctid". */
const WELSH_BODY = /^(?:y |yr )?(?:gwasanaeth|heddlu|tîm|bwrdd|grŵp|cyngor|ysgol|partneriaeth)(?![\p{L}])/iu;

/** Bodies named by two words of which neither would do. */
const NAMED_BODY = /(?:early help|social work|third sector|voluntary sector)$/i;

/** "Police", "Probation", "Housing", "Health and social care": bodies that need no other word. */
export const isBodyInAWord = (text: string): boolean =>
  /^(?:police|probation)$/i.test(text.trim()) || isSubjectBody(text);

function isOfficeWord(word: string): boolean {
  return has(POSTS, word) || has(GROUPS, word) || isSubject(word);
}
