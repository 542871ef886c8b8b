import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HandOverRefused, OutcomeUnknown } from '@platform/letters/letter-service.js';
import { tokenCommand, tokenFile } from '@platform/letters/svarut/token-source.js';
import { madeUpLetter } from '../../contract/letter-service.js';
import { ACCOUNT, serviceAt } from './service.js';
import { type Manner, SvarutStub } from './stub.js';

const refusal = async (attempt: Promise<unknown>): Promise<{ reason: string; later: boolean }> => {
  const error: unknown = await attempt.catch((reason: unknown) => reason);
  if (!(error instanceof HandOverRefused)) throw error;
  return { reason: error.reason, later: error.later };
};

describe('SvarUt v2 over a socket', () => {
  let stub: SvarutStub;
  beforeEach(async () => {
    stub = await SvarutStub.open();
  });
  afterEach(async () => {
    await stub.close();
    expect(stub.complaints).toEqual([]);
  });
  const sent = async (change: Parameters<typeof madeUpLetter>[0] = {}) => {
    await serviceAt(stub).handOver(madeUpLetter(change));
    return stub.held[0];
  };

  it('sends the letter as the OpenAPI wants it: to the municipality’s account, under our reference, paper allowed', async () => {
    expect(await sent()).toMatchObject({
      account: ACCOUNT,
      forsendelse: {
        tittel: 'Skriftlig advarsel – Oppdiktet Kro',
        eksternReferanse: madeUpLetter().id,
        kunDigitalLevering: false,
        mottaker: {
          navn: 'Oppdiktet Kro AS',
          digitalId: '974760673',
          adresselinje1: 'v/ advokat Nora Oppdiktet',
          adresselinje2: 'Vegen 1',
          postnummer: '3550',
          poststed: 'Gol',
        },
        dokumenter: [{ filnavn: 'brev.pdf', mimeType: 'application/pdf' }],
      },
    });
  });

  it('sends what is enclosed with the letter, after it; an enclosure that cannot be printed stops the letter', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 utskrift');
    const extract = { title: 'Utskrift av møteboka', mediaType: 'application/pdf', sha256: 'ab'.repeat(32), bytes };
    const held = await sent({ enclosures: [extract] });
    expect(held?.forsendelse['dokumenter']).toEqual([
      { filnavn: 'brev.pdf', mimeType: 'application/pdf' },
      { filnavn: 'vedlegg-1.pdf', mimeType: 'application/pdf' },
    ]);
    const picture = { ...extract, mediaType: 'image/png' };
    const refused = serviceAt(stub).handOver(madeUpLetter({ enclosures: [picture] }));
    expect(await refusal(refused)).toEqual({ reason: 'only a PDF can be printed', later: false });
  });

  it('names no digital address where the letter must go on paper', async () => {
    const held = await sent({ to: { ...madeUpLetter().to, digitalId: null } });
    expect(held?.forsendelse['mottaker']).not.toHaveProperty('digitalId');
  });

  it.each<[Manner, number]>([
    ['accepted-and-silent', 1],
    ['accepted-and-cut', 1],
    ['silent', 0],
    ['error-500', 0],
  ])('does not know the outcome of a letter that was %s, and asks without sending', async (manner, held) => {
    stub.manners = [manner];
    const service = serviceAt(stub, { timeoutMs: 1500 });
    await expect(service.handOver(madeUpLetter())).rejects.toThrow(OutcomeUnknown);
    expect(await service.ask(madeUpLetter())).toEqual(held === 1 ? { reference: stub.held[0]?.id } : 'unknown');
    expect(stub.under(madeUpLetter().id)).toHaveLength(held);
  });

  it('waits for a slow answer within its time', async () => {
    stub.manners = ['slow'];
    expect(await serviceAt(stub).handOver(madeUpLetter())).toBe(stub.held[0]?.id);
  });

  it('knows a refusal, whether it may pass, and lets none of the service’s words out', async () => {
    stub.manners = ['refused-400', 'busy-429'];
    const service = serviceAt(stub);
    expect(await refusal(service.handOver(madeUpLetter()))).toEqual({ reason: 'http-400', later: false });
    expect(await refusal(service.handOver(madeUpLetter()))).toEqual({ reason: 'http-429', later: true });
    const wrong = serviceAt(stub, { integrationPassword: 'wrong' });
    expect(await refusal(wrong.handOver(madeUpLetter()))).toEqual({ reason: 'http-401', later: true });
    expect(stub.held).toEqual([]);
  });

  it('knows that nothing was sent where nobody listens or there is no token', async () => {
    const gone = await SvarutStub.open();
    const { url } = gone;
    await gone.close();
    const nobody = serviceAt({ url });
    expect(await refusal(nobody.handOver(madeUpLetter()))).toEqual({ reason: 'not-reached', later: true });
    expect(await nobody.ask(madeUpLetter())).toBe('unknown');
    const tokens = { token: () => Promise.reject(new Error('none')) };
    expect(await refusal(serviceAt(stub, { tokens }).handOver(madeUpLetter()))).toEqual({
      reason: 'no-token',
      later: true,
    });
  });

  it.each([
    [
      'an address without a postcode',
      { to: { ...madeUpLetter().to, address: ['Vegen 1'] } },
      'address-cannot-be-printed',
    ],
    ['a file that cannot be printed', { mediaType: 'text/html' }, 'only a PDF can be printed'],
    ['a municipality without an account', { municipality: 'flaa' as const }, 'no-account'],
  ])('refuses %s before anything is sent', async (_what, change, reason) => {
    expect(await refusal(serviceAt(stub).handOver(madeUpLetter(change)))).toEqual({ reason, later: false });
    expect(stub.requests).toEqual([]);
  });

  it('cannot tell when two letters lie under one reference', async () => {
    const service = serviceAt(stub);
    await service.handOver(madeUpLetter());
    await service.handOver(madeUpLetter());
    expect(await service.ask(madeUpLetter())).toBe('unknown');
  });

  it('shows the last status of each letter, with its own moment', async () => {
    const service = serviceAt(stub);
    const reference = await service.handOver(madeUpLetter());
    for (const [status, at] of [
      ['AKSEPTERT', '2016-03-01T08:59:00.5+01:00'],
      ['VARSLET', '2016-03-01T09:00:00+01:00'],
    ] as const) {
      stub.move(madeUpLetter().id, status, at);
      expect(await service.statuses('gol', [reference])).toEqual(new Map([[reference, [{ status, at }]]]));
    }
    expect(await service.statuses('gol', [])).toEqual(new Map());
  });
});

describe('where the Maskinporten token comes from', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is a file that is read anew each time', async () => {
    const path = join(folder, 'token');
    const source = tokenFile(path);
    await writeFile(path, 'first\n');
    expect(await source.token()).toBe('first');
    await writeFile(path, 'second\n');
    expect(await source.token()).toBe('second');
    await writeFile(path, 'two words: a secret');
    await expect(source.token()).rejects.toThrow(/^the token file gives no token$/);
  });

  it('is what a program prints, and a failure tells nothing of it', async () => {
    const program = join(folder, 'print');
    await writeFile(program, '#!/bin/sh\necho "$1"\n');
    await chmod(program, 0o700);
    expect(await tokenCommand([program, 'printed']).token()).toBe('printed');
    await expect(tokenCommand([join(folder, 'nothing'), 'secret']).token()).rejects.toThrow(
      /^the token command failed$/,
    );
  });
});
