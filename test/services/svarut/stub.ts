import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Check, schemasOf } from './schemas.js';

/** How the stub treats the next letters: what it does with them, and what it lets the sender know. */
export type Manner =
  | 'ok'
  /** takes it, and never answers */
  | 'accepted-and-silent'
  /** takes it, and cuts the line */
  | 'accepted-and-cut'
  /** does not take it, and never answers */
  | 'silent'
  | 'error-500'
  | 'busy-429'
  | 'refused-400'
  | 'slow';

export interface Held {
  readonly id: string;
  readonly account: string;
  readonly forsendelse: Record<string, unknown> & { readonly eksternReferanse?: string };
  readonly files: readonly { readonly name: string; readonly type: string; readonly sha256: string }[];
  status: string;
  at: string;
}

export const CREDENTIALS = {
  token: 'made-up-token',
  integrationId: 'made-up-id',
  integrationPassword: 'made-up-password',
};
const SLOW_MS = 150;

/**
 * A made-up SvarUt v2 on a local port. Every request is checked against the OpenAPI files beside, and so is every answer;
 * `complaints` holds what did not fit and must be empty at the end of a test.
 */
export class SvarutStub {
  readonly held: Held[] = [];
  readonly complaints: string[] = [];
  readonly requests: string[] = [];
  /** for how the next letters are treated, one after the other; then `ok` */
  manners: Manner[] = [];
  /** what was taken is not to be found yet */
  lagging = false;
  private readonly waiting = new Set<ServerResponse>();

  private constructor(
    private readonly server: Server,
    private readonly checks: Readonly<Record<'sent' | 'receipt' | 'sought' | 'statuses' | 'found' | 'problem', Check>>,
  ) {}

  static async open(): Promise<SvarutStub> {
    const [send, status, reference] = await Promise.all([
      schemasOf('send'),
      schemasOf('status'),
      schemasOf('eksternref'),
    ]);
    const server = createServer();
    const stub = new SvarutStub(server, {
      sent: send('Forsendelse'),
      receipt: send('SendForsendelseResponse'),
      problem: send('ErrorMessage'),
      sought: status('StatusSok'),
      statuses: status('ForsendelseStatuser'),
      found: reference('EksternRefOppslagResponse'),
    });
    server.on('request', (request, response) => {
      stub.serve(request, response).catch((error: unknown) => {
        stub.complaints.push(String(error));
        response.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return stub;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/api`;
  }

  /** Letters under one of our references. */
  under(reference: string): Held[] {
    return this.held.filter(({ forsendelse }) => forsendelse.eksternReferanse === reference);
  }

  /** A letter comes to a status; SvarUt keeps only this one. */
  move(reference: string, status: string, at: string): void {
    const [held] = this.under(reference);
    if (!held) throw new Error(`the stub has no letter under ${reference}`);
    held.status = status;
    held.at = at;
  }

  async close(): Promise<void> {
    for (const response of this.waiting) response.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stub');
    this.requests.push(`${request.method} ${url.pathname}`);
    const body = await bodyOf(request);
    const account = /^\/api\/v2\/kontoer\/([0-9a-f-]{36})\/forsendelser(\/status-sok)?$/.exec(url.pathname);
    if (!account?.[1]) return this.problem(response, 404, 'no such path');
    if (!authorized(request)) return this.problem(response, 401, 'not authorized');
    if (account[2]) return this.tell(response, body);
    if (request.method === 'GET') return this.find(response, account[1], url.searchParams.get('eksternRef'));
    return this.take(request, response, account[1], body);
  }

  private async take(request: IncomingMessage, response: ServerResponse, account: string, body: Buffer): Promise<void> {
    const manner = this.manners.shift() ?? 'ok';
    if (manner === 'busy-429') return this.problem(response, 429, 'too many');
    if (manner === 'refused-400') return this.problem(response, 400, 'Ukjent postnummer for Oppdiktet Kro AS');
    if (manner === 'silent') return void this.waiting.add(response);
    if (manner === 'error-500') return this.problem(response, 500, 'broken');
    const held = await this.read(request, account, body);
    if (!held) return this.problem(response, 400, 'not as the OpenAPI says');
    this.held.push(held);
    if (manner === 'accepted-and-silent') return void this.waiting.add(response);
    if (manner === 'accepted-and-cut') return void request.socket.destroy();
    if (manner === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    this.answer(response, 200, { id: held.id }, this.checks.receipt);
  }

  private async read(request: IncomingMessage, account: string, body: Buffer): Promise<Held | null> {
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    const part = form.get('forsendelse');
    const text = part instanceof Blob ? await part.text() : part;
    const forsendelse = JSON.parse(text ?? 'null') as Held['forsendelse'] & { dokumenter?: { filnavn: string }[] };
    const wrong = this.checks.sent(forsendelse);
    const files = await Promise.all(
      form.getAll('filer').map(async (file) => {
        if (!(file instanceof File)) throw new Error('a part `filer` is no file');
        const sha256 = createHash('sha256')
          .update(Buffer.from(await file.arrayBuffer()))
          .digest('hex');
        return { name: file.name, type: file.type, sha256 };
      }),
    );
    const named = (forsendelse.dokumenter ?? []).map(({ filnavn }) => filnavn);
    if (wrong !== null) this.complaints.push(wrong);
    if (named.join() !== files.map(({ name }) => name).join()) this.complaints.push('files and documents differ');
    if (part instanceof Blob && part.type !== 'application/json') this.complaints.push('part `forsendelse` is no JSON');
    const at = '2016-01-01T08:00:00+01:00';
    return wrong === null ? { id: randomUUID(), account, forsendelse, files, status: 'MOTTATT', at } : null;
  }

  private find(response: ServerResponse, account: string, reference: string | null): void {
    const forsendelseIds = (this.lagging ? [] : this.under(reference ?? ''))
      .filter((one) => one.account === account)
      .map(({ id }) => id);
    this.answer(response, 200, { forsendelseIds }, this.checks.found);
  }

  private tell(response: ServerResponse, body: Buffer): void {
    const sought = JSON.parse(body.toString('utf8')) as { forsendelseIds: string[] };
    const wrong = this.checks.sought(sought);
    if (wrong !== null) {
      this.complaints.push(wrong);
      return this.problem(response, 400, wrong);
    }
    const statuser = this.held
      .filter(({ id }) => sought.forsendelseIds.includes(id))
      .map(({ id, status, at }) => ({ id, status, sisteStatusEndring: at }));
    this.answer(response, 200, { statuser }, this.checks.statuses);
  }

  private problem(response: ServerResponse, status: number, message: string): void {
    this.answer(response, status, { status, message, errorId: randomUUID() }, this.checks.problem);
  }

  private answer(response: ServerResponse, status: number, content: object, check: Check): void {
    const wrong = check(content);
    if (wrong !== null) this.complaints.push(`the stub's own answer: ${wrong}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
  }
}

const authorized = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === `Bearer ${CREDENTIALS.token}` &&
  headers['integrasjonid'] === CREDENTIALS.integrationId &&
  headers['integrasjonpassord'] === CREDENTIALS.integrationPassword;

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};
