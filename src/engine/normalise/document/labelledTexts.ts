/** Facts that stand behind a label: "Version: 2.1", "Owner | Head of Service", several of them in a line. */
import type { CellAddress } from "../../model/address";
import type { LooseText } from "../../model/recognised";
import { plainText } from "../../text/plainText";

/** What a label speaks of; "other" are labels of which we only want to know where their text ends. */
export type LabelledFact =
  "version" | "written" | "updated" | "reported" | "period" | "owner" | "author" | "other";

export interface LabelledText {
  readonly fact: LabelledFact;
  /** What stands behind the label, or in the cell beside it. */
  readonly text: string;
  readonly at: CellAddress;
}

const DAY_WORDS =
  "agreed|approved|adopted|written|created|issued|published|prepared|drafted|produced|completed";

/** Folded labels, the more telling first: "Review date" is no "Date". */
const LABELS: readonly (readonly [LabelledFact, string])[] = [
  [
    "reported",
    "(?:inspection |audit |review )?report (?:published|issued|date)|date of (?:the )?(?:inspection |audit )?report|(?:inspection|audit) published",
  ],
  [
    "updated",
    "(?:date )?(?:plan )?last (?:updated?|reviewed|revised|amended)(?: on)?|(?:date )?updated(?: on)?|date of (?:last |this )?(?:update|revision|amendment)|update date|(?:position )?as (?:at|of)|revised|diweddarwyd(?: ddiwethaf)?",
  ],
  [
    "other",
    "(?:[a-z]+ )?(?:due|target|start|end|review|meeting|completion|board|closing|expiry|print(?:ed)?|next|embargo|release)(?: [a-z]+)? dates?|(?:next |date of (?:next )?)review(?: due)?|status|title|name|classification|marking|distribution|contact|e-?mail|tel(?:ephone)?|key|rag|note|dept|department|team|service|sheet|page",
  ],
  [
    "written",
    `(?:(?:action )?plan|document|issue|version) date|date (?:of (?:the |this )?(?:(?:action )?plan|document|issue|version|publication|approval|agreement)|${DAY_WORDS})|dated?|(?:${DAY_WORDS}|signed off)(?: on| date)?|dyddiad`,
  ],
  [
    "version",
    "(?:document |plan )?version(?: (?:number|no\\.?))?|ver\\.?|issue(?: (?:number|no\\.?))?|revision|fersiwn",
  ],
  [
    "period",
    "(?:(?:action )?plan(?:ning)? |reporting )?period(?: covered| of plan)?|(?:(?:action )?plan|financial) year|years? covered|cyfnod",
  ],
  [
    "owner",
    "(?:(?:action )?plan|document|overall) (?:owner|lead)|owner|responsible officer|lead officer|senior responsible (?:officer|owner)|sro|perchennog",
  ],
  [
    "author",
    `(?:(?:action )?plan |document )?authors?(?:\\(s\\))?|(?:${DAY_WORDS}|compiled|submitted) by|awdur`,
  ],
];

const ALL = LABELS.map(([, pattern]) => pattern).join("|");
const FACTS = LABELS.map(([fact, pattern]) => [fact, new RegExp(`^(?:${pattern})$`, "i")] as const);
/** Followed by its sign. */
const LABEL = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?<label>${ALL})\s*[:=]\s*`, "giu");
/** A cell that is nothing else. */
const ALONE = new RegExp(String.raw`^(?:${ALL})\s*[:=–-]?$`, "iu");
/** Ends what stands behind a label. */
const END = /\s{2,}|\s*[|;•]\s*/;

/** Titles, notes and footers are short; what is longer tells and does not label. */
const LONGEST_LINE = 300;
const LONGEST_TEXT = 4_000;

/** All labelled texts, in reading order; labels with nothing behind or beside them are left out. */
export function labelledTexts(loose: readonly LooseText[]): readonly LabelledText[] {
  return loose.flatMap((one, index) => {
    const next = loose[index + 1];
    const beside = next?.at.row === one.at.row && next.at.sheet === one.at.sheet ? next : undefined;
    return plainText(one.text.slice(0, LONGEST_TEXT))
      .split("\n")
      .filter((line) => line.length <= LONGEST_LINE)
      .flatMap((line) => inLine(line.trim(), one.at, beside))
      .filter(({ text, fact }) => text !== "" && fact !== "other");
  });
}

function inLine(line: string, at: CellAddress, beside: LooseText | undefined): LabelledText[] {
  if (ALONE.test(line)) {
    const fact = factOf(line.replace(/\s*[:=–-]$/, ""));
    return beside === undefined ? [] : [{ fact, text: plainText(beside.text), at: beside.at }];
  }
  // Within a line a label has a capital: "the date: 4 May" is a sentence's.
  const marks = [...line.matchAll(LABEL)].filter(
    ({ index }) => index === 0 || /\p{Lu}/u.test(line[index] ?? ""),
  );
  return marks.map((mark, index) => {
    const behind = line.slice(mark.index + mark[0].length, marks[index + 1]?.index);
    const text = (behind.split(END)[0] ?? "").replace(/[\s,–-]+$/, "").trim();
    return { fact: factOf(mark.groups?.label ?? ""), text, at };
  });
}

/** What a cell that is a label and nothing else speaks of; null for any other. */
export function factOfLabel(cell: string): LabelledFact | null {
  const fact = ALONE.test(cell) ? factOf(cell.replace(/\s*[:=–-]$/, "")) : "other";
  return fact === "other" ? null : fact;
}

function factOf(label: string): LabelledFact {
  return FACTS.find(([, pattern]) => pattern.test(label.trim()))?.[0] ?? "other";
}
