/** In Welsh: everything that the engine says, and Excel's refusals. A new sentence of a rule goes into the file of its subject. */
import type { Pair } from "../../phraseForm";
import { chaseList } from "./chaseList";
import { columns } from "./columns";
import { corrections } from "./corrections";
import { dateClauses } from "./dateClauses";
import { excelErrors } from "./excelErrors";
import { figures } from "./figures";
import { findingsOnDates } from "./findingsOnDates";
import { findingsOnSheets } from "./findingsOnSheets";
import { findingsOnStanding } from "./findingsOnStanding";
import { findingsOnTexts } from "./findingsOnTexts";
import { fixes } from "./fixes";
import { paneErrors } from "./paneErrors";
import { readings } from "./readings";
import { rows } from "./rows";
import { ruleWhats } from "./ruleWhats";
import { standings } from "./standings";
import { tables } from "./tables";
import { writeBacks } from "./writeBacks";

export const allPhrases: readonly Pair[] = [
  ...findingsOnDates,
  ...findingsOnStanding,
  ...findingsOnTexts,
  ...findingsOnSheets,
  ...ruleWhats,
  ...fixes,
  ...columns,
  ...tables,
  ...rows,
  ...corrections,
  ...readings,
  ...dateClauses,
  ...standings,
  ...figures,
  ...chaseList,
  ...writeBacks,
  ...excelErrors,
  ...paneErrors,
];
