import { type Municipality } from '@kernel/municipality.js';

/** Whom a letter is brought to, as it stands on the letter. */
export interface Addressee {
  readonly name: string;
  /** a role or representative at the recipient, as it is written after the name */
  readonly attention: string | null;
  /** organisation number for digital delivery; null: paper only */
  readonly digitalId: string | null;
  readonly address: readonly string[];
}

/** A file that goes out with a letter. */
export interface EnclosedLetterFile {
  readonly title: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface OutgoingLetter {
  /** the same for every attempt; the service can be asked by it */
  readonly id: string;
  readonly municipality: Municipality;
  readonly title: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly enclosures?: readonly EnclosedLetterFile[];
  readonly to: Addressee;
  /** the id of an earlier form of this letter that has not left and must not */
  readonly replaces?: string;
}

/** A status that the service showed, and the moment that it names for it (ISO 8601 with zone). */
export interface ObservedStatus {
  readonly status: string;
  readonly at: string;
}

/** Carries letters out of the house. Having been handed over is not having been sent: see the notice's own events. */
export interface LetterService {
  readonly name: string;
  /** true: it brings letters to the recipient by itself, and shows how far they are; false: a person posts them */
  readonly posts: boolean;
  /**
   * Gives the letter over; returns the service's reference. Errors: HandOverRefused when the service surely has not taken
   * it; OutcomeUnknown when it may have taken it. After any other error `ask` tells surely.
   */
  handOver(letter: OutgoingLetter): Promise<string>;
  /** What the service knows: its reference, `absent` when it surely has nothing, `unknown` when it cannot tell. */
  ask(
    letter: Pick<OutgoingLetter, 'id' | 'municipality' | 'sha256'>,
  ): Promise<{ reference: string } | 'absent' | 'unknown'>;
  /** What is to be seen of letters by their references; one that the service does not name is missing. */
  statuses(
    municipality: Municipality,
    references: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ObservedStatus[]>>;
}

/** The service may have taken the letter. It is asked later; nothing is sent again blindly. */
export class OutcomeUnknown extends Error {}

/** The service surely did not take the letter. */
export class HandOverRefused extends Error {
  constructor(
    /** short and free of personal data: goes into the log */
    readonly reason: string,
    /** it may take the same letter later, unchanged: it was not to be reached, or too busy */
    readonly later: boolean,
    options?: ErrorOptions,
  ) {
    super(`the letter service refused a letter: ${reason}`, options);
  }
}
