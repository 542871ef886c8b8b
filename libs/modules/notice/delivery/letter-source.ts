import { type Municipality } from '@kernel/municipality.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type Vault } from '@platform/vault/vault.js';
import { type Temporal } from 'temporal-polyfill';
import { type About, type Recipient, type Via } from '../domain/events.js';
import { type LetterContents, type LetterKind } from '../letters/letter-content.js';

export interface LetterSourceContext {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly municipality: Municipality;
  readonly noticeId: string;
  readonly about: About;
  readonly recipient: Recipient;
  /** the representative who receives it for the party; null: the party itself */
  readonly via: Via | null;
  readonly language: 'nb' | 'nn';
  readonly now: Temporal.Instant;
}

/** The module that owns a kind of letter gathers its content, from streams and the vault. */
export interface LetterSource<K extends LetterKind = LetterKind> {
  readonly kind: K;
  content(context: LetterSourceContext): Promise<LetterContents[K]>;
}
