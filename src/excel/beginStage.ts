/** Work that reads, thinks and writes: how far it has come, and how it is stopped. */

/** Until "write" begins, nothing of the workbook has changed. */
export type WorkStage = "read" | "analyse" | "draft" | "write";

/** What whoever waits for the work may ask of it. */
export interface Waiting {
  /** Called when a stage begins, so that progress can be shown; what it throws ends the work. */
  readonly onStage?: (stage: WorkStage) => void;
  /** Ends the work before it writes; after that it is done whole, and the signal goes unheard. */
  readonly signal?: AbortSignal;
}

/** @throws the signal's reason, where the work is to end */
export function beginStage(stage: WorkStage, { onStage, signal }: Waiting): void {
  signal?.throwIfAborted();
  onStage?.(stage);
}
