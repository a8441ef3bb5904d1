/** The board's headline: in words, then where the actions stand and how the open ones are rated. */
import { makeStyles } from "@fluentui/react-components";
import type { RatingOrNone, StatusWord } from "../../engine";
import { tokens } from "../tokens";
import { wording } from "../wording";
import { FigureWords, type FigureWordsProps } from "./FigureWords";
import { ShareBar, type Share } from "./ShareBar";

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
});

/** Dark enough for white text, or light enough for black: at least 4.5 : 1 each. */
const RATING_COLOURS: Readonly<Record<RatingOrNone, Pick<Share, "fill" | "text">>> = {
  Red: { fill: "#b3261e", text: "#ffffff" },
  Amber: { fill: "#ffc000", text: "#000000" },
  Green: { fill: "#1e7b34", text: "#ffffff" },
  Blue: { fill: "#1f5fa8", text: "#ffffff" },
  "Not rated": { fill: "#d1d1d1", text: "#000000" },
};

const STATUS_COLOURS: Readonly<Record<StatusWord, Pick<Share, "fill" | "text">>> = {
  "not-started": { fill: "#d1d1d1", text: "#000000" },
  "in-progress": { fill: "#9cc3e6", text: "#000000" },
  complete: { fill: "#1f4e79", text: "#ffffff" },
  "carried-forward": { fill: "#cdb4db", text: "#000000" },
  superseded: { fill: "#707070", text: "#ffffff" },
};

export function Headline({ analysis, onSelect }: FigureWordsProps) {
  const styles = useStyles();
  const { all } = analysis.figures;
  const statuses = (Object.keys(STATUS_COLOURS) as StatusWord[]).map((status) => ({
    word: wording.statuses[status],
    count: all.byStatus[status],
    ...STATUS_COLOURS[status],
  }));
  const ratings = (Object.keys(RATING_COLOURS) as RatingOrNone[]).map((rating) => ({
    word: wording.ratings[rating],
    count: all.openByRating[rating],
    ...RATING_COLOURS[rating],
  }));
  return (
    <>
      <FigureWords analysis={analysis} onSelect={onSelect} />
      <ShareBar title={wording.board.status} shares={statuses} />
      {all.open === 0 ? (
        <p className={styles.words}>{wording.board.noOpen}</p>
      ) : (
        <ShareBar title={wording.board.rating(all.open)} shares={ratings} />
      )}
    </>
  );
}
