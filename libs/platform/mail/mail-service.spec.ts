import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { FolderMailService } from './folder-mail-service.js';
import { type Mail } from './mail-service.js';
import { SmtpMailService } from './smtp-mail-service.js';

const mail: Mail = {
  id: 'b8d5f3a0-5d5b-5a4e-9a55-0000000000aa',
  municipality: 'gol',
  to: 'skjenking@example.no',
  subject: 'Påminnelse: SKJ-2012-001',
  text: 'Klagefrist 5. mai 2014\n.\nen linje til\n',
};
const FROM = 'logg@example.no';

describe('mail over SMTP', () => {
  const servers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of servers.splice(0)) await close();
  });

  type Options = ConstructorParameters<typeof SMTPServer>[0];
  const listen = async (options: Options): Promise<SmtpMailService> => {
    const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    servers.push(() => new Promise((resolve) => void server.close(() => resolve())));
    const { port } = server.server.address() as AddressInfo;
    return new SmtpMailService(`smtp://127.0.0.1:${port}`, FROM, 2000);
  };

  it('is sent when the server takes it, whole, and with an id that follows from the mail', async () => {
    const taken: string[] = [];
    const service = await listen({
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          taken.push(text);
          done();
        });
      },
    });
    expect(await service.send(mail)).toEqual({ outcome: 'sent', reference: `<${mail.id}@bevillingslogg>` });
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain(`Message-ID: <${mail.id}@bevillingslogg>`);
    expect(taken[0]).toContain('To: skjenking@example.no');
  });

  it.each([
    ['the recipient', 550, { onRcptTo: (_a: object, _s: object, done: (e: Error) => void) => done(refusal(550)) }],
    ['the message', 554, { onData: refuseData(554) }],
    ['it for now', 451, { onData: refuseData(451) }],
  ] as [string, number, Options][])('has surely failed when the server refuses %s', async (_what, code, options) => {
    const service = await listen(options);
    expect(await service.send(mail)).toEqual({ outcome: 'failed', code: `smtp-${code}` });
  });

  it('is unknown when the connection drops after the message was given over', async () => {
    const server = await hangsUp(['220 hi', '250 hi', '250 ok', '250 ok', '354 go']);
    const { port } = server.address() as AddressInfo;
    servers.push(async () => void server.close());
    const service = new SmtpMailService(`smtp://127.0.0.1:${port}`, FROM, 2000);
    expect(await service.send(mail)).toEqual({ outcome: 'unknown' });
    expect(await service.ask()).toEqual({ outcome: 'unknown' });
  });

  it('is unknown when the server never answers after the message', async () => {
    const service = await listen({ onData: (stream) => void stream.resume() });
    expect(await service.send(mail)).toEqual({ outcome: 'unknown' });
  });

  it('has surely failed when nobody listens', async () => {
    const server = await hangsUp([]);
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await new SmtpMailService(`smtp://127.0.0.1:${port}`, FROM, 2000).send(mail)).toEqual({
      outcome: 'failed',
      code: 'unreachable',
    });
  });
});

const refusal = (responseCode: number): Error => Object.assign(new Error('no'), { responseCode });
function refuseData(code: number): NonNullable<ConstructorParameters<typeof SMTPServer>[0]>['onData'] {
  return (stream, _session, done) => {
    stream.resume();
    stream.on('end', () => done(refusal(code)));
  };
}

/** A server of a few lines that hangs up as soon as it has the whole message. */
const hangsUp = (lines: readonly string[]): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      const left = [...lines];
      let got = '';
      const say = (): void => {
        const line = left.shift();
        if (line !== undefined) socket.write(`${line}\r\n`);
      };
      say();
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        got += chunk.toString();
        if (left.length > 0) say();
        else if (got.includes('\r\n.\r\n')) socket.destroy();
      });
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

describe('mail into a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mail-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is one file, however often it is sent, and can be asked for', async () => {
    const service = new FolderMailService(folder, FROM);
    expect(await service.ask(mail)).toBe('absent');
    await service.send(mail);
    const sent = { outcome: 'sent', reference: `gol/${mail.id}.eml` };
    expect(await service.send(mail)).toEqual(sent);
    expect(await readdir(join(folder, 'gol'))).toEqual([`${mail.id}.eml`]);
    expect(await readFile(join(folder, 'gol', `${mail.id}.eml`), 'utf8')).toContain('From: logg@example.no');
    expect([await service.ask(mail), await service.ask({ ...mail, municipality: 'hol' })]).toEqual([sent, 'absent']);
  });
});
