import { PAYLOAD_BYTES } from "./limits";
import { refuse } from "./refusals";

/** What went to and fro, exactly: the JSON of each batch and of each answer, as UTF-8. */
export interface Traffic {
  /** Batches that somebody waited for. */
  readonly roundTrips: number;
  /** How many actions each of them held, in their order. */
  readonly actions: readonly number[];
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /**
   * Batches with which the client library gives ranges back after `Excel.run`; nobody waits for
   * them, and they count in none of the other figures.
   */
  readonly releases: number;
}

export class TrafficCounter implements Traffic {
  roundTrips = 0;
  readonly actions: number[] = [];
  bytesSent = 0;
  bytesReceived = 0;
  releases = 0;

  /** Counts a batch. Refuses one that Excel on the web would not take. */
  send(json: string, actions: number): void {
    const bytes = utf8Length(json);
    this.roundTrips += 1;
    this.actions.push(actions);
    this.bytesSent += bytes;
    if (bytes > PAYLOAD_BYTES) refuse.requestTooLarge("RequestContext.sync");
  }

  /** Counts an answer. Refuses one that Excel on the web would not give. */
  receive(json: string): void {
    const bytes = utf8Length(json);
    if (bytes > PAYLOAD_BYTES) refuse.responseTooLarge("RequestContext.sync");
    this.bytesReceived += bytes;
  }
}

const encoder = new TextEncoder();

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
