import type { IsoDate, IsoInstant, Moment } from '../calendar/iso.js';

/** One thing observed at the letter service. A status that is not known proves nothing. */
export interface LetterStatus {
  readonly status: string;
  readonly at: IsoInstant;
}

export interface AppealDeadlineGiven {
  readonly decisionDate: IsoDate;
  /** The route first chosen. */
  readonly channel: 'digital' | 'paper';
  /** When the party could open the document. */
  readonly madeAvailableAt?: IsoInstant | null;
  /** When the notice (varsel) was sent to the party. */
  readonly notifiedAt?: IsoInstant | null;
  /** Whether the notice said that a decision has been made; true when not stated. */
  readonly noticeNamesDecision?: boolean | null;
  readonly statuses?: readonly LetterStatus[] | null;
  readonly dispatchedAt?: Moment | null;
  readonly arrivedAt?: Moment | null;
  readonly reasonsGivenWithDecision?: boolean | null;
  readonly reasonsRequestedAt?: IsoInstant | null;
  readonly reasonsArrivedAt?: IsoInstant | null;
  readonly extensionGrantedAt?: IsoInstant | null;
  readonly extensionGrantedUntil?: IsoDate | null;
  /** Handed to a postal operator or the authority, or received electronically. */
  readonly lodgedAt?: IsoInstant | null;
}

/** What shows whether and when a letter reached the party; a decision's appeal case holds it, and any other letter too. */
export type ArrivalGiven = Pick<
  AppealDeadlineGiven,
  'channel' | 'madeAvailableAt' | 'notifiedAt' | 'noticeNamesDecision' | 'statuses' | 'dispatchedAt' | 'arrivedAt'
>;

export type Certainty = 'proven' | 'presumed' | 'none';

export interface AppealDeadline {
  readonly startsOn: IsoDate | null;
  readonly certainty: Certainty;
  readonly due: IsoDate | null;
  readonly lodgedInTime: boolean | null;
  readonly absoluteBar: IsoDate | null;
}

/** The clock while it is being worked out; `due` null means open. */
export interface AppealClock {
  readonly startsOn: IsoDate;
  readonly certainty: Exclude<Certainty, 'none'>;
  readonly due: IsoDate | null;
}
