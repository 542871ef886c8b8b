import { type Municipality } from '@kernel/municipality.js';
import {
  HandOverRefused,
  type LetterService,
  type ObservedStatus,
  OutcomeUnknown,
  type OutgoingLetter,
} from '../letter-service.js';
import { fileName, forsendelseOf } from './forsendelse.js';
import { SvarutApi } from './svarut-api.js';
import { type SvarutSettings } from './svarut-settings.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const STATUS = /^[A-Z_]{1,40}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const AT_ONCE = 100;

/** KS SvarUt v2: digital where the recipient reads digitally, else printed and posted by SvarUt. */
export class SvarutLetterService implements LetterService {
  readonly name = 'svarut';
  readonly posts = true;
  private readonly api: SvarutApi;

  constructor(private readonly settings: SvarutSettings) {
    this.api = new SvarutApi(settings);
  }

  async handOver(letter: OutgoingLetter): Promise<string> {
    const forsendelse = forsendelseOf(letter);
    const form = new FormData();
    form.append('forsendelse', new Blob([JSON.stringify(forsendelse)], { type: 'application/json' }));
    for (const [nth, { bytes, mediaType }] of [letter, ...(letter.enclosures ?? [])].entries()) {
      form.append('filer', new Blob([Uint8Array.from(bytes)], { type: mediaType }), fileName(nth));
    }
    const answer = await this.api.request('POST', this.path(letter.municipality), form);
    const id = textOf(answer, 'id');
    if (!id || !ID.test(id)) throw new OutcomeUnknown('SvarUt took the letter and did not name it');
    return id;
  }

  /**
   * Asks by our own reference. That SvarUt names nothing is no proof: a request may still be under way there. So the answer
   * is never `absent`, and nothing is sent again without a person's word.
   */
  async ask({ id, municipality }: Pick<OutgoingLetter, 'id' | 'municipality'>): ReturnType<LetterService['ask']> {
    try {
      const path = `${this.path(municipality)}?eksternRef=${encodeURIComponent(id)}`;
      const found = listOf(await this.api.request('GET', path), 'forsendelseIds');
      const [reference] = found;
      // More than one under one reference: a person must look.
      return found.length === 1 && typeof reference === 'string' && ID.test(reference) ? { reference } : 'unknown';
    } catch (error) {
      if (error instanceof OutcomeUnknown || error instanceof HandOverRefused) return 'unknown';
      throw error;
    }
  }

  /** The last status of each, as SvarUt keeps no more: who asks seldom sees less. Errors: those of the request. */
  async statuses(
    municipality: Municipality,
    references: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ObservedStatus[]>> {
    const seen = new Map<string, readonly ObservedStatus[]>();
    for (let from = 0; from < references.length; from += AT_ONCE) {
      const forsendelseIds = references.slice(from, from + AT_ONCE);
      const answer = await this.api.request('POST', `${this.path(municipality)}/status-sok`, { forsendelseIds });
      for (const one of listOf(answer, 'statuser')) {
        const [id, status, at] = [textOf(one, 'id'), textOf(one, 'status'), textOf(one, 'sisteStatusEndring')];
        // What does not look like a status could be anything, and would be in the log for ever.
        if (id && status && at && STATUS.test(status) && MOMENT.test(at)) seen.set(id, [{ status, at }]);
      }
    }
    return seen;
  }

  private path(municipality: Municipality): string {
    const account = this.settings.accountOf(municipality);
    if (account === null) throw new HandOverRefused('no-account', false);
    return `/v2/kontoer/${encodeURIComponent(account)}/forsendelser`;
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const textOf = (value: unknown, name: string): string | null => {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : null;
};

const listOf = (value: unknown, name: string): readonly unknown[] => {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : [];
};
