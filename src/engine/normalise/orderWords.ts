/** Verbs with which plans begin what is to be done: such a text names no owner, however many people are in it. */
const VERBS =
  "address agree appoint arrange ask assess attend audit bring build circulate collect complete conduct consider " +
  "continue contact create define deliver design develop devise distribute embed engage enhance ensure establish evaluate " +
  "explore extend follow gather give hold identify implement improve include increase introduce investigate invite " +
  "keep launch liaise maintain make map meet monitor move obtain offer organise plan prepare present produce promote " +
  "provide publish purchase put raise recruit reduce refresh report request research revise review roll run secure " +
  "seek send set share strengthen submit take train undertake update use work write";

const ORDER = new RegExp(
  `^(?:to\\s+)?(?:${VERBS.split(" ").join("|")})\\b(?!\\s+(?:group|team|officer|manager|worker|lead)\\b)`,
  "i",
);

/** "SEND Team" is no order to send; in a text all in capitals it is. */
const ACRONYM = /^\p{Lu}{2,}\s+\p{Lu}?\p{Ll}/u;

/** "Train staff", "To review the rota"; but not "Review team", "Audit officer" and "SEND manager". */
export function beginsAsOrder(text: string): boolean {
  return ORDER.test(text) && !ACRONYM.test(text);
}
