import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirtualClock } from '@kernel/clock.js';
import { type Municipality } from '@kernel/municipality.js';
import { demoRegisterCsv } from '@modules/register/demo/demo-register.js';
import { runImport } from '@modules/register/use-cases/run-import/run-import.js';
import { issueLocalToken } from '@platform/access/local-token.js';
import { verifyLog } from '@platform/audit/verify-log.js';
import { assembleHouse, type House } from '@apps/standalone/house.js';
import { openDatabase } from '@apps/standalone/open-database.js';

type Json = Record<string, unknown>;

export interface Person {
  readonly role: string;
  readonly subject: string;
  readonly orgnr?: string;
}

/** The house of the demo: the standalone server in this process, on a virtual clock, spoken to over real HTTP. */
export class Stage {
  private constructor(
    readonly house: House,
    readonly clock: VirtualClock,
    private readonly address: string,
    private readonly close: () => Promise<void>,
  ) {}

  static async open(now: string): Promise<Stage> {
    const directory = await mkdtemp(join(tmpdir(), 'bevillingslogg-demo-'));
    const clock = new VirtualClock(now);
    const db = await openDatabase(undefined, null);
    const house = await assembleHouse({
      db,
      directory,
      clock,
      logger: 'silent',
      rateLimit: null,
      // whenIdle tries again and then throws: a failure that lasts ends the demo.
      onFailure: () => undefined,
    });
    await house.app.listen(0, '127.0.0.1');
    return new Stage(house, clock, await house.app.getUrl(), async () => {
      await house.close();
      await db.close();
      await rm(directory, { recursive: true, force: true });
    });
  }

  async end(): Promise<void> {
    await this.close();
  }

  /** Moves the clock and lets sagas, deadlines and letters do what is theirs. */
  async until(instant: string): Promise<void> {
    this.clock.advanceTo(instant);
    await this.house.worker.runtime.whenIdle();
  }

  settle(): Promise<void> {
    return this.house.worker.runtime.whenIdle();
  }

  async importRegister(municipality: Municipality): Promise<number> {
    const bytes = Buffer.from(demoRegisterCsv(municipality));
    const report = await runImport({ bytes, municipality, dryRun: false }, this.house.log, this.house.sender);
    if (report.written !== 'all') throw new Error(`the demo register was not taken in: ${report.written}`);
    await this.settle();
    return report.licences;
  }

  /** One HTTP request as a person. Errors: any answer that is not a success. */
  async ask<T = Json>(
    person: Person,
    municipality: Municipality,
    method: 'GET' | 'POST',
    path: string,
    body?: Json,
  ): Promise<T> {
    const { role, subject, orgnr } = person;
    const token = await issueLocalToken(this.house.keys, { role, subject, municipality, ...(orgnr ? { orgnr } : {}) });
    const response = await fetch(new URL(path, this.address), {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : { text }) as T;
  }

  async post(person: Person, municipality: Municipality, path: string, body: Json): Promise<Json> {
    const answer = await this.ask(person, municipality, 'POST', path, body);
    await this.settle();
    return answer;
  }

  async items<T>(person: Person, municipality: Municipality, path: string): Promise<T[]> {
    return (await this.ask(person, municipality, 'GET', path))['items'] as T[];
  }

  verify(): ReturnType<typeof verifyLog> {
    const { log, vault, heads } = this.house;
    return verifyLog(log.store, vault, heads);
  }
}
