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

/** "Train staff", "To review the rota"; but not "Review team" and "Audit officer". */
export function beginsAsOrder(text: string): boolean {
  return ORDER.test(text);
}
