import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirtualClock } from '@kernel/clock.js';
import { type Municipality } from '@kernel/municipality.js';
import { demoRegisterCsv } from '@modules/register/demo/demo-register.js';
import { type ImportReport, runImport } from '@modules/register/use-cases/run-import/run-import.js';
import { issueLocalToken } from '@platform/access/local-token.js';
import { type Answer, ask } from '@platform/http/testing/ask.js';
import { type LetterService } from '@platform/letters/letter-service.js';
import { type MailService } from '@platform/mail/mail-service.js';
import { type Database } from '@platform/sql/database.js';
import { assembleHouse, type House } from '@apps/standalone/house.js';
import { freshDatabase } from './pglite.js';

export interface TestHouse extends House {
  readonly virtual: VirtualClock;
  readonly directory: string;
  /** failures that the worker reported */
  readonly failures: { name: string; error: unknown }[];
  as(role: string, options?: { municipality?: Municipality; orgnr?: string; subject?: string }): Client;
  /** moves the clock and lets everything follow */
  until(instant: string): Promise<void>;
  idle(): Promise<void>;
  importDemo(municipality: Municipality): Promise<ImportReport>;
}

export interface Client {
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  post(url: string, payload?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(url: string, payload?: unknown): Promise<Answer>;
  /** for a request that is made another way */
  token(): Promise<{ readonly token: string }>;
}

export interface HouseSetup {
  readonly now?: string;
  readonly db?: Database;
  readonly letters?: LetterService;
  readonly mail?: MailService;
}

/** The whole house on a virtual clock, with real HTTP, real sagas and a real database. */
export const openTestHouse = async ({
  now = '2013-11-01T08:00:00Z',
  db,
  letters,
  mail,
}: HouseSetup = {}): Promise<TestHouse> => {
  const directory = await mkdtemp(join(tmpdir(), 'bevillingslogg-'));
  const virtual = new VirtualClock(now);
  const failures: TestHouse['failures'] = [];
  const house = await assembleHouse({
    db: db ?? (await freshDatabase()),
    directory,
    clock: virtual,
    logger: 'silent',
    rateLimit: null,
    onFailure: (name, error) => failures.push({ name, error }),
    ...(letters ? { letters } : {}),
    ...(mail ? { mail } : {}),
  });
  await house.app.listen(0, '127.0.0.1');
  const idle = (): Promise<void> => house.worker.runtime.whenIdle();
  return {
    ...house,
    virtual,
    directory,
    failures,
    idle,
    as: (role, { municipality = 'gol', orgnr, subject = `test-${role}` } = {}) => {
      const token = (): Promise<string> =>
        issueLocalToken(house.keys, { role, municipality, subject, ...(orgnr ? { orgnr } : {}) });
      const headers = async (extra: Record<string, string>): Promise<Record<string, string>> => ({
        authorization: `Bearer ${await token()}`,
        ...extra,
      });
      return {
        get: async (url, extra = {}) => ask(house.app, { url, headers: await headers(extra) }),
        post: async (url, payload = {}, extra = {}) =>
          ask(house.app, { url, method: 'POST', payload, headers: await headers(extra) }),
        token: async () => ({ token: await token() }),
        put: async (url, payload) => ask(house.app, { url, method: 'PUT', payload, headers: await headers({}) }),
      };
    },
    until: async (instant) => {
      virtual.advanceTo(instant);
      await idle();
    },
    importDemo: async (municipality) => {
      const bytes = Buffer.from(demoRegisterCsv(municipality));
      const report = await runImport({ bytes, municipality, dryRun: false }, house.log, house.sender);
      await idle();
      return report;
    },
    close: async () => {
      await house.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
