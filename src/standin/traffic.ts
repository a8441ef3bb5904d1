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

  /** Refuses an answer that Excel on the web would not give. */
  checkAnswer(json: string): void {
    const mayBeTooLarge = json.length * MOST_BYTES > PAYLOAD_BYTES;
    if (mayBeTooLarge && utf8Length(json) > PAYLOAD_BYTES) refuse.responseTooLarge("RequestContext.sync");
  }

  /** Counts the answer that was given. */
  receive(json: string): void {
    this.bytesReceived += utf8Length(json);
  }
}

/** Of one of JavaScript's 16-bit characters in UTF-8. */
const MOST_BYTES = 3;

/** Bytes of the text in UTF-8, without making them. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // A surrogate is half of a character of four bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
