/** Made-up workbooks read by the engine itself, for what the user corrects in the pane. */
import {
  analyse,
  changeCorrections,
  type Analysis,
  type Correction,
  type CorrectionChange,
} from "../../src/engine";
import { readGrid } from "../cases/readGrid";

const AS_OF = "2026-11-21";

const PLAN = `A1 | Thornbury Vale Youth Justice Service: improvement plan 2026-27
A3 | No. | What we will do | Who | By when | Rating | Result | Board papers
| 1 | Train all staff in assessing risk | Operations Manager | September 2026 | Amber | Better reports | Yes
| 2 | Audit twenty case files each quarter | Quality Lead | 31/12/2026 | Green | First audit done | No
| 3 | Set up a panel of young people | Head of Service | March 2027 | Red | Panel meets monthly | Yes
| 4 | | | | | |
bold A1 A3:G3`;

const WORKBOOK = `sheet Quarter 1\n${PLAN}\nsheet Quarter 2\n${PLAN}`;

const LIST = `sheet Ideas
A1 | Nr | Wording | Initials | Month
| 1 | Warm welcome at the front desk | AB | May 2026
| 2 | Quiet room for families | CD | June 2026
bold A1:D1`;

/** Rows of lists: two with a date too few or too many, one that is too far apart to be parted. */
const LISTS = `sheet Plan
A1 | Ref | Action | Lead | By when
| 1 | 1. Write a checklist for exits\\n2. Train staff to use it\\n3. Audit ten exits | Ann Low\\nBo Kite\\nCy Marsh | June 2026\\nJuly 2026
| 2 | Tell all families about the new office | Business Manager | June 2026
| 3 | 1. Ask the young people\\n2. Ask their families\\n3. Report to the board | Ann Low | May 2026\\nJune 2026\\nJuly 2026\\nMay 2027
| 4 | 1. Map the services\\n2. Visit them\\n3. List them\\n4. Print the list\\n5. Renew it | Bo Kite | May 2026\\nJune 2026
bold A1:D1`;

function read(text: string, corrections: readonly Correction[] = []): Analysis {
  return analyse(readGrid(text), { asOf: AS_OF, corrections });
}

/** As the pane's door does it. */
export function understood({ snapshot, asOf }: Analysis, corrections: readonly Correction[]): Analysis {
  return analyse(snapshot, { asOf, corrections });
}

export function corrected(analysis: Analysis, change: CorrectionChange): Analysis {
  const before = (analysis.corrections ?? []).map(({ correction }) => correction);
  return understood(analysis, changeCorrections(before, change));
}

/** One sheet with a column that the engine is not sure of, and a number that waits for its action. */
export const askingAnalysis: Analysis = read(`sheet Plan\n${PLAN}`);

/** People who lead are named in the texts as well, and so are people of whom the plan says nothing. */
export const namingAnalysis: Analysis = read(`sheet Plan
A1 | Ref | Action | Lead | By when | Progress
| 1 | Train all staff in assessing risk | Ann Low (Operations Manager) | June 2026 | Ann has booked the room; confirmed by Maria Fenwick.
| 2 | Audit twenty case files each quarter | Bo Kite | July 2026 | Mrs Okafor sampled four; B. Kite writes the report.
bold A1:E1`);

/** A choice made on the first of two sheets with like headings; another choice has nothing to hold to. */
export const offeringAnalysis: Analysis = read(WORKBOOK, [
  {
    kind: "field",
    sheet: "Quarter 1",
    headings: ["No.", "What we will do", "Who", "By when", "Rating", "Result", "Board papers"],
    heading: "Board papers",
    nth: 0,
    field: "evidence",
  },
  { kind: "field", sheet: "Quarter 1", headings: [], heading: "Old column", nth: 0, field: "due" },
]);

/** Actions that hold several pieces of work in their cells. */
export const splittingAnalysis: Analysis = read(LISTS);

/** The same table on two sheets. */
export const splittingTwiceAnalysis: Analysis = read(
  `${LISTS}\n${LISTS.replace("sheet Plan", "sheet Health")}`,
);

/** A sheet with a table that is not taken for a plan. */
export const listAnalysis: Analysis = read(LIST);

/** Choices in the workbook that cannot be read. */
export const damagedAnalysis: Analysis = {
  ...askingAnalysis,
  snapshot: {
    ...askingAnalysis.snapshot,
    kept: {
      corrections: [],
      damage: "The choices kept in this workbook cannot be read, so they were left as they are and not used.",
    },
  },
};
