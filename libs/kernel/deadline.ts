import { type JsonObject } from './json.js';

/**
 * A deadline is a fact in the envelope of the event that arms it. Platform reads these fields and no domain word.
 * Arming a name again on the same stream moves it.
 */
export interface ArmDeadline {
  readonly op: 'arm';
  readonly name: string;
  /** last day of the period, Europe/Oslo; it is open until 24:00 that day */
  readonly due: string;
  readonly start: string;
  readonly length: string;
  readonly counting: 'roll-forward' | 'none';
  readonly paragraph: string;
  /** why it has another last day than before, for people; only where it moves one that is armed */
  readonly movedBecause?: { readonly nb: string; readonly nn: string };
  /** what happens when it has run out, for people */
  readonly onExpiry: { readonly nb: string; readonly nn: string };
  /** the command to send when it has run out; none for a deadline that only shows */
  readonly command?: { readonly name: string; readonly data: JsonObject };
}

export interface CancelDeadline {
  readonly op: 'cancel';
  readonly name: string;
  readonly why: string;
}

export type DeadlineChange = ArmDeadline | CancelDeadline;
