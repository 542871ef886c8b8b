import { type Contact, type SendTo } from '../letter-frame.js';

/** How a decision is appealed: who decides the appeal, by which law, and where it is sent. */
export interface DecisionAppeal {
  /** Who decides the appeal, as it stands in a sentence. */
  readonly body: string;
  /** `AL-1-16` for withdrawals, points and fees, whose appeal goes to the state administrator; `FVL-28` alone for all others. */
  readonly law: 'AL-1-16' | 'FVL-28';
  /** The body that decided; its e-mail address is not for appeals. */
  readonly sendTo: SendTo;
  /** The address for appeals sent electronically (eForvaltningsforskriften § 11); null where there is none. */
  readonly electronically: string | null;
}

/**
 * What the notice of every decision says besides its reasons (forvaltningsloven §§ 11, 18, 19, 27, 27b, 36 and 42). Nothing of it
 * is optional: what does not apply in the case is said by its own value, so that it cannot be forgotten.
 */
export interface DecisionRights {
  readonly appeal: DecisionAppeal;
  /** `told` where the decision may be carried out to the party's harm before the appeal is decided; else there is nothing to wait for. */
  readonly stay: 'told' | 'nothing-to-carry-out';
  /** Whom the party asks for access to the file and for guidance. */
  readonly access: Contact;
  /** `told` where there is reason to speak of free legal aid, as with a natural person who is hit hard (§ 27). */
  readonly legalAid: 'told' | 'no-reason';
  /** `appeal-first` where the municipality requires an appeal before a lawsuit (§ 27b); it does not bind unless told. */
  readonly lawsuit: 'no-condition' | 'appeal-first';
  /** Costs of an appeal that wins (§ 36); `no-reason` only where no costs can arise. */
  readonly costs: 'told' | 'no-reason';
}
