import { type Municipality } from '@kernel/municipality.js';

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
}

/** Carries letters out of the house. Having been handed over is not having been sent: see the notice's own events. */
export interface LetterService {
  readonly name: string;
  /** Gives the letter over; returns the service's reference. Errors: the outcome is then unknown until asked. */
  handOver(letter: OutgoingLetter): Promise<string>;
  /** What the service knows: its reference, `absent` when it surely has nothing, `unknown` when it cannot tell. */
  ask(
    letter: Pick<OutgoingLetter, 'id' | 'municipality' | 'sha256'>,
  ): Promise<{ reference: string } | 'absent' | 'unknown'>;
}
