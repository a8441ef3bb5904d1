/** The figures in words; a click on a number shows the actions that it counts, each leading to its cell. */
import { useMemo, useState } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import {
  findCounted,
  valueOf,
  type Action,
  type Analysis,
  type CellAddress,
  type Counted,
  type WordsPart,
} from "../../engine";
import { CellLink } from "../frame/CellLink";
import { ShownInPart } from "../frame/ShownInPart";
import { saidTogether } from "../said";
import { tokens } from "../tokens";
import { shortened } from "../frame/shortened";
import { placesOfActions } from "./placesOfActions";

/** Enough to know an action by. */
const LONGEST_NAME = 120;

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  // A line does not begin with the comma after a number.
  together: { whiteSpace: "nowrap" },
  number: { whiteSpace: "normal" },
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS}`, listStyleType: "none" },
  item: { overflowWrap: "anywhere", paddingBlock: "2px" },
});

export interface FigureWordsProps {
  /** The one whose figures are shown. */
  readonly analysis: Analysis;
  readonly onSelect: (at: CellAddress) => void;
}

export function FigureWords({ analysis, onSelect }: FigureWordsProps) {
  const styles = useStyles();
  const { parts, lang } = wordsOf(analysis);
  const [open, setOpen] = useState<number | null>(null);
  const shown = open === null ? undefined : parts[open];
  return (
    <>
      <p className={styles.words} lang={lang}>
        {parts.map((part, index) =>
          part.counts === undefined ? (
            part.text.slice(closing(parts[index - 1], part).length)
          ) : (
            <span key={index} className={styles.together}>
              <Link
                as="button"
                inline
                className={styles.number}
                aria-expanded={open === index}
                onClick={() => setOpen(open === index ? null : index)}
              >
                {part.text}
              </Link>
              {closing(part, parts[index + 1])}
            </span>
          ),
        )}
      </p>
      {shown?.counts === undefined ? null : (
        <CountedActions key={open} counts={shown.counts} analysis={analysis} onSelect={onSelect} />
      )}
    </>
  );
}

/** Gathered once for as long as the list is open: a plan may have 20,000 actions. */
function CountedActions({ counts, analysis, onSelect }: FigureWordsProps & { counts: Counted }) {
  const styles = useStyles();
  const { plans, asOf } = analysis;
  const actions = useMemo(() => findCounted(plans, asOf, counts), [plans, asOf, counts]);
  const places = useMemo(() => placesOfActions(plans), [plans]);
  return (
    <ShownInPart items={actions} className={styles.list}>
      {(action) => {
        const at = places.get(action.id);
        const name = nameOf(action);
        return (
          <li key={action.id} className={styles.item}>
            {at === undefined ? name : <CellLink at={at} onSelect={onSelect} text={name} />}
          </li>
        );
      }}
    </ShownInPart>
  );
}

/** Part by part, so that each number goes on opening what it counts. */
function wordsOf({ figures }: Analysis): { parts: readonly WordsPart[]; lang: string } {
  const { texts, lang } = saidTogether(figures.words.map(({ text }) => text));
  return { parts: figures.words.map((part, index) => ({ ...part, text: texts[index] ?? part.text })), lang };
}

/** The comma or stop that stands right behind a number. */
function closing(number: WordsPart | undefined, next: WordsPart | undefined): string {
  return number?.counts === undefined ? "" : (/^\S*/.exec(next?.text ?? "")?.[0] ?? "");
}

/** An action without a text is known by its recommendation's. */
function nameOf({ ref, action, group }: Action): string {
  const text = action.text.trim() === "" ? group.text : (valueOf(action) ?? action.text);
  return shortened(`${valueOf(ref) ?? ""} ${text}`, LONGEST_NAME);
}
