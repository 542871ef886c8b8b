import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalKeys } from '@platform/access/local-keys.js';
import { issueLocalToken } from '@platform/access/local-token.js';
import { inTurn } from './processes.js';

interface Server {
  readonly process: ChildProcess;
  /** the address it serves at, or all that it said when it ended instead */
  readonly said: Promise<string>;
}

interface Answer {
  readonly status: number;
  readonly replayed: boolean;
  readonly events: readonly { readonly id: string }[];
}

const COMMANDS = 28;

let directory: string;
const servers: Server[] = [];

const start = (): Server => {
  const child = spawn(process.execPath, ['apps/standalone/start.mjs'], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', DATA_DIR: directory, DATABASE_URL: '', LOG_LEVEL: 'error' },
  });
  let text = '';
  const said = new Promise<string>((resolve) => {
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
      const address = /API\s+(http:\/\/\S+)\/api\s/.exec(text)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => resolve(text));
  });
  const server = { process: child, said };
  servers.push(server);
  return server;
};

const serving = async (server: Server): Promise<string> => {
  const said = await server.said;
  if (!said.startsWith('http://')) throw new Error(`the server did not start:\n${said}`);
  return said;
};

/** A setting that is in force from its own day, so that each command leaves a mark of its own. */
const command = async (address: string, nth: number): Promise<Answer> => {
  const keys = await LocalKeys.open(directory);
  const token = await issueLocalToken(keys, { role: 'administrator', municipality: 'gol', subject: 'crash-test' });
  const answer = await fetch(`${address}/api/settings`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': `crash-${nth}`,
    },
    body: JSON.stringify({
      name: 'contactName',
      value: `Kari Oppdiktet ${nth}`,
      from: `2012-01-${String(nth).padStart(2, '0')}`,
      decidedBy: `oppdiktet sak ${nth}/12`,
    }),
  });
  const { events } = (await answer.json()) as Pick<Answer, 'events'>;
  return { status: answer.status, replayed: answer.headers.get('idempotency-replayed') === 'true', events };
};

beforeAll(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), 'crash-standalone-')));
});
afterAll(async () => {
  for (const { process: child } of servers) child.kill('SIGKILL');
  await Promise.all(servers.map(({ said }) => said));
  await rm(directory, { recursive: true, force: true });
});

describe('the standalone server, killed while it answers', () => {
  it('leaves a directory that the next start takes over, with every command that was acknowledged', async () => {
    const first = start();
    const address = await serving(first);
    expect(await start().said).toContain(`in use by process ${first.process.pid}`);

    const acknowledged = new Map<number, Answer>();
    const next = inTurn(4); // more at a time on one stream and some would be told to come again
    const enough = new Promise<void>((resolve) => {
      const sent = Array.from({ length: COMMANDS }, async (_, index) => {
        acknowledged.set(index + 1, await next(() => command(address, index + 1)));
        if (acknowledged.size === 9) resolve();
      });
      void Promise.allSettled(sent); // most of them lose their connection
    });
    await enough;
    first.process.kill('SIGKILL');
    await once(first.process, 'exit');
    const before = new Map(acknowledged);
    expect(before.size).toBeLessThan(COMMANDS);
    expect([...before.values()].map(({ status }) => status)).toEqual(Array.from(before, () => 201));

    const again = await serving(start());
    for (const [nth, answer] of before) {
      expect(await command(again, nth)).toEqual({ ...answer, replayed: true });
    }
    const all = await Promise.all(
      Array.from({ length: COMMANDS }, (_, index) => next(() => command(again, index + 1))),
    );
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 201));
    expect(new Set(all.map(({ events }) => events[0]?.id)).size).toBe(COMMANDS);
  }, 240_000);
});
