import { SvarutLetterService } from '@platform/letters/svarut/svarut-letter-service.js';
import { type SvarutSettings } from '@platform/letters/svarut/svarut-settings.js';
import { CREDENTIALS, type SvarutStub } from './stub.js';

export const ACCOUNT = '5a6e2c1f-6b0a-4a3e-8d5e-0d6f0b1c2a3b';

/** The adapter, set to a stub. */
export const serviceAt = (stub: Pick<SvarutStub, 'url'>, change: Partial<SvarutSettings> = {}): SvarutLetterService =>
  new SvarutLetterService({
    url: stub.url,
    accountOf: (municipality) => (municipality === 'flaa' ? null : ACCOUNT),
    integrationId: CREDENTIALS.integrationId,
    integrationPassword: CREDENTIALS.integrationPassword,
    tokens: { token: () => Promise.resolve(CREDENTIALS.token) },
    timeoutMs: 10_000,
    ...change,
  });
