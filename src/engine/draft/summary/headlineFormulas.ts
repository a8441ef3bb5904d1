/** The sentences at the top of the page, as formulas over the figures below: the words of `Figures.inWords`. */

/** Cells of the summary that hold the figures, such as `$E$12`. */
export interface FigureCells {
  readonly actions: string;
  readonly open: string;
  readonly overdue: string;
  readonly longestLate: string;
  /** In the order in which the sentence names them, with their words. */
  readonly statuses: readonly { readonly cell: string; readonly words: string }[];
  readonly openRatings: readonly { readonly cell: string; readonly words: string }[];
}

/** "30 actions: 4 complete, 22 in progress, 4 not started." */
export function statusSentence(cells: FigureCells): string {
  const { actions, statuses } = cells;
  return `=${actions}&IF(${actions}=1," action: "," actions: ")&${listOf(statuses)}&"."`;
}

/** "Of the 26 open, 14 are Red, 10 Amber, 2 Green; 5 are overdue, the longest by 19 days." */
export function openSentence(cells: FigureCells): string {
  const { open, overdue, longestLate } = cells;
  const ratings = listOf(cells.openRatings);
  const withVerb = `SUBSTITUTE(${ratings}," ",IF(LEFT(${ratings},2)="1 "," is "," are "),1)`;
  const days = `TEXT(${longestLate},"#,##0")&IF(${longestLate}=1," day"," days")`;
  const late = `IF(${overdue}=0,"none is overdue",IF(${overdue}=1,"1 is overdue, by "&${days},${overdue}&" are overdue, the longest by "&${days}))`;
  return `=IF(${open}=0,"None is open.","Of the "&${open}&" open, "&${withVerb}&"; "&${late}&".")`;
}

/** "4 complete, 22 in progress": what is not nought, with commas between. */
function listOf(parts: FigureCells["statuses"]): string {
  const texts = parts.map(({ cell, words }) => `IF(${cell}>0,", "&${cell}&" ${words}","")`);
  return `MID(${texts.join("&")},3,500)`;
}
