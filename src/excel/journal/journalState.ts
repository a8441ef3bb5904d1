/**
 * Where the journal stands: a setting that is small enough to be read and written along with everything else. It tells
 * what can be taken back, and how far a write has come.
 */
import type { Restorable } from "../../engine";
import type { Stage } from "./journal";
import { JOURNAL_NAMESPACE } from "./journalXml";

const KEY = "ActionPlan_Journal";

interface Written {
  readonly number: number;
  readonly label: string;
  /** A fingerprint of each sheet that was written, by name, where the journal could not tell before. */
  readonly witnesses?: Witnesses;
}

export interface JournalState extends Written {
  /** How far the write, or the putting back, has come; null where it is whole. */
  readonly stage: Stage | null;
  /** The register's table reaches over lines that were put in behind it: the cells were begun once. */
  readonly resized?: true;
  /** What could be taken back before it. */
  readonly former: Written | null;
}

export type Witnesses = Readonly<Record<string, string>>;

/** What the workbook has of journals. */
export interface JournalStore {
  readonly state: JournalState | null;
  readonly partIds: readonly string[];
}

/** Queues the questions; what comes back reads the answers after the next round trip. */
export function queueJournalStore(context: Excel.RequestContext): () => JournalStore {
  const { settings, customXmlParts } = context.workbook;
  const setting = settings.getItemOrNullObject(KEY);
  setting.load("value");
  const parts = customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  parts.load("items/id");
  return () => ({
    state: setting.isNullObject ? null : stateOf(setting.value),
    partIds: parts.items.map((part) => part.id),
  });
}

export function queueState(context: Excel.RequestContext, state: JournalState): void {
  context.workbook.settings.add(KEY, JSON.stringify(state));
}

/** What could be taken back before it, as it is kept in a state. */
export function formerOf(state: JournalState | null): Written | null {
  if (state === null) return null;
  const { number, label, witnesses } = state;
  return { number, label, ...(witnesses === undefined ? {} : { witnesses }) };
}

/** What could be taken back before a write is again what can be. */
export function queueFormer(context: Excel.RequestContext, former: Written | null): void {
  if (former === null) queueNoState(context);
  else queueState(context, { ...former, stage: null, former: null });
}

/** There is nothing to take back any more. */
export function queueNoState(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(KEY).delete();
}

/** As the snapshot tells it; null where there is nothing to take back. */
export function restorableOf({ state, partIds }: JournalStore): Restorable | null {
  if (state === null || partIds.length === 0) return null;
  return state.stage === null ? { label: state.label } : { label: state.label, unfinished: true };
}

function stateOf(value: unknown): JournalState | null {
  try {
    const read = JSON.parse(String(value)) as Partial<JournalState> | null;
    if (typeof read?.number !== "number" || typeof read.label !== "string") return null;
    const { number, label, stage = null, former = null } = read;
    return { ...read, number, label, stage, former };
  } catch {
    return null;
  }
}
