/**
 * Where the journal stands: a setting that is small enough to be read and written along with everything else. It tells
 * what can be taken back, and how far a write has come.
 */
import type { Restorable } from "../../engine";
import type { Stage } from "./journal";
import { JOURNAL_NAMESPACE } from "./journalXml";

export const STATE_KEY = "ActionPlan_Journal";

/** A write, as it can be taken back. */
export interface Written {
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
  /** Who is at it, and since when, in milliseconds of the clock: missing where it is whole. */
  readonly by?: string;
  readonly at?: number;
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
  const setting = settings.getItemOrNullObject(STATE_KEY);
  setting.load("value");
  const parts = customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  parts.load("items/id");
  return () => ({
    state: setting.isNullObject ? null : stateOf(setting.value),
    partIds: parts.items.map((part) => part.id),
  });
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
