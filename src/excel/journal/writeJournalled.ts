/** Writes so that it can be taken back, and so that nothing is left half written. */
import { sendSteps } from "../write/sendSteps";
import type { Step } from "../write/target";
import type { Entry, Journal, Stage } from "./journal";
import type { JournalStore, Witnesses } from "./journalState";
import { xmlOfJournal } from "./journalXml";
import { putRight } from "./putRight";
import { formerOf, queueFormer, queueState } from "./tellState";
import { witnessSheets } from "./witnessSheets";

/** A step that belongs to a stage of the journal: the stage is told before it is begun. */
export interface StagedStep extends Step {
  readonly stage?: Stage;
}

const BYTES_OF_A_PART = 1_000;

/**
 * Sends the steps, each group in a request of its own (more where they are large), with the journal before them. Where
 * Excel refuses, or `verify` throws when all is written, it is put back, and the error comes as it was.
 * @throws ExcelError when Excel refuses; its sentence says so where not everything could be put back
 */
export async function writeJournalled(
  context: Excel.RequestContext,
  store: JournalStore,
  journal: Journal,
  groups: readonly (readonly StagedStep[])[],
  verify?: () => void,
): Promise<void> {
  const { number, label } = journal;
  const former = formerOf(store.state);
  const tell = (stage: Stage | null, witnesses?: Witnesses) =>
    queueState(context, { number, label, stage, former, ...(witnesses === undefined ? {} : { witnesses }) });
  const { customXmlParts } = context.workbook;
  const dropOld = store.partIds.map((id) => ({
    bytes: BYTES_OF_A_PART,
    queue: () => customXmlParts.getItemOrNullObject(id).delete(),
  }));
  const made: Excel.CustomXmlPart[] = [];
  const begin: Step[] = [
    // Parts of which nothing is known could be taken for this journal's.
    ...(store.state === null ? dropOld : []),
    ...xmlOfJournal(journal).map((xml) => ({
      bytes: xml.length * 1.5 + BYTES_OF_A_PART,
      queue: () => void made.push(customXmlParts.add(xml)),
    })),
    { bytes: BYTES_OF_A_PART, queue: () => tell(0) },
  ];
  let witnesses: Witnesses | undefined;
  const keepNew: Step[] = [
    { bytes: BYTES_OF_A_PART, queue: () => tell(null, witnesses) },
    ...(store.state === null ? [] : dropOld),
  ];
  const keepFormer: Step = {
    bytes: BYTES_OF_A_PART,
    queue: () => {
      queueFormer(context, former);
      for (const part of made) part.delete();
    },
  };
  const end = journal.forward === true ? [keepFormer] : keepNew;
  const all = told(groups.length === 0 ? [[]] : groups, tell);
  const endsApart = verify !== undefined || journal.entries.some(isUntold);
  const isLast = (index: number) => index === all.length - 1;
  try {
    for (const [index, group] of all.entries()) {
      const atEnd = isLast(index) && !endsApart ? end : [];
      await sendSteps(context, [...(index === 0 ? begin : []), ...group, ...atEnd]);
    }
    if (endsApart) {
      verify?.();
      witnesses = (await witnessSheets(context, journal)) ?? undefined;
      await sendSteps(context, end);
    }
  } catch (error) {
    if ((await putRight(number, error)) === "as before") throw error;
  }
}

function isUntold(entry: Entry): boolean {
  return entry.kind === "drawn" && entry.after === null;
}

/** The number of the next journal. */
export function nextNumber({ state }: JournalStore): number {
  return (state?.number ?? 0) + 1;
}

/** The steps, each stage told before its first one; the first of all is told with the journal. */
function told(groups: readonly (readonly StagedStep[])[], tell: (stage: Stage) => void): Step[][] {
  let last = 0;
  const tellFirst = ({ bytes, queue, stage = last }: StagedStep): Step => {
    if (stage === last) return { bytes, queue };
    last = stage;
    const telling = () => {
      tell(stage);
      queue();
    };
    return { bytes: bytes + BYTES_OF_A_PART, queue: telling };
  };
  return groups.map((group) => group.map(tellFirst));
}
