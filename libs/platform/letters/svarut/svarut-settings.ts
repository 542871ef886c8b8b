import { type Municipality } from '@kernel/municipality.js';
import { type TokenSource } from './token-source.js';

export interface SvarutSettings {
  /** up to and with `/api`, e.g. https://svarut.ks.no/api */
  readonly url: string;
  /** the account that a municipality's letters go out from; null: it has none */
  readonly accountOf: (municipality: Municipality) => string | null;
  readonly integrationId: string;
  readonly integrationPassword: string;
  readonly tokens: TokenSource;
  /** machine time, for one request */
  readonly timeoutMs: number;
}
