import { type Municipality } from '@kernel/municipality.js';

export interface Mail {
  /** the same for every attempt */
  readonly id: string;
  readonly municipality: Municipality;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** `failed`: surely not taken, and why. `unknown`: it may have been; it is never sent again by itself. */
export type MailOutcome =
  | { readonly outcome: 'sent'; readonly reference: string }
  | { readonly outcome: 'failed'; readonly code: string }
  | { readonly outcome: 'unknown' };

/** Carries a mail out of the house. Taken by the service is not read by anybody. */
export interface MailService {
  readonly name: string;
  /** Never throws for what a mail server may do: every end of it is an outcome. */
  send(mail: Mail): Promise<MailOutcome>;
  /** After a crash: what the service knows of a mail; `absent` when it surely has nothing. */
  ask(mail: Pick<Mail, 'id' | 'municipality'>): Promise<MailOutcome | 'absent'>;
}
