/** The figures in words; a click on a number shows the actions that it counts, each leading to its cell. */
import { useState } from "react";
import { Link, makeStyles } from "@fluentui/react-components";
import {
  findCounted,
  valueOf,
  type Action,
  type Analysis,
  type CellAddress,
  type WordsPart,
} from "../../engine";
import { CellLink } from "../frame/CellLink";
import { ShownInPart } from "../frame/ShownInPart";
import { ENGINE_LANGUAGE } from "../language";
import { tokens } from "../tokens";
import { shortened } from "../frame/shortened";
import { placesOfActions } from "./placesOfActions";

/** Enough to know an action by. */
const LONGEST_NAME = 120;

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
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
  const { words } = analysis.figures;
  const [open, setOpen] = useState<number | null>(null);
  const shown = open === null ? undefined : words[open];
  return (
    <div lang={ENGINE_LANGUAGE}>
      <p className={styles.words}>
        {words.map((part, index) =>
          part.counts === undefined ? (
            part.text
          ) : (
            <Link
              key={index}
              as="button"
              inline
              aria-expanded={open === index}
              onClick={() => setOpen(open === index ? null : index)}
            >
              {part.text}
            </Link>
          ),
        )}
      </p>
      {shown === undefined ? null : (
        <ShownInPart key={open} items={linesOf(analysis, shown)} className={styles.list}>
          {({ key, at, name }) => (
            <li key={key} className={styles.item}>
              {at === undefined ? name : <CellLink at={at} onSelect={onSelect} text={name} />}
            </li>
          )}
        </ShownInPart>
      )}
    </div>
  );
}

function linesOf({ plans, asOf }: Analysis, { counts }: WordsPart) {
  if (counts === undefined) return [];
  const places = placesOfActions(plans);
  return findCounted(plans, asOf, counts).map((action) => ({
    key: action.id,
    at: places.get(action.id),
    name: nameOf(action),
  }));
}

/** An action without a text is known by its recommendation's. */
function nameOf({ ref, action, group }: Action): string {
  const text = action.text.trim() === "" ? group.text : (valueOf(action) ?? action.text);
  return shortened(`${valueOf(ref) ?? ""} ${text}`, LONGEST_NAME);
}
