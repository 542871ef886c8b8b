import { faultsOf, sample } from '../testing/schema.js';
import { NotAReceipt, readReceipt } from './receipt.js';

const NAMESPACES =
  'xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1" ' +
  'xmlns:f="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/feilmelding/v1"';

describe('a receipt of the archive', () => {
  it('gives case and journal number', async () => {
    const xml = await sample('kvittering-journalpost');
    expect(await faultsOf(xml, 'receipt')).toEqual([]);
    expect(readReceipt(xml)).toEqual({
      entryId: 'brev-3330-2026-0001',
      folder: { systemId: '7a0f2c1e-4d3b-4c69-9a75-0c9a1c5f3d11', caseNumber: '2026/17' },
      entry: { systemId: '2f3c9f0a-5c0f-4e61-8f55-7f2f2e0d9b02', journalYear: 2026, journalSequence: 214 },
      error: null,
    });
  });

  it('may say that the folder was made and the entry was not', async () => {
    const xml = `<arkivmeldingKvittering ${NAMESPACES}>
      <mappeKvittering><systemID>7a0f2c1e-4d3b-4c69-9a75-0c9a1c5f3d11</systemID>
        <opprettetEllerEksisterende>Eksisterende</opprettetEllerEksisterende></mappeKvittering>
      <registreringFeilet><f:feilId>e-1</f:feilId><f:feilmelding>Fila mangler &amp; er tom</f:feilmelding></registreringFeilet>
    </arkivmeldingKvittering>`;
    expect(await faultsOf(xml, 'receipt')).toEqual([]);
    expect(readReceipt(xml)).toMatchObject({
      folder: { caseNumber: null },
      entry: { errorId: 'e-1', message: 'Fila mangler & er tom' },
    });
  });

  it('may be a refusal of the whole message', async () => {
    const xml = await sample('feil-ugyldigforespoersel');
    expect(await faultsOf(xml, 'refusal')).toEqual([]);
    expect(readReceipt(xml)).toMatchObject({
      folder: null,
      entry: null,
      error: { errorId: '0f0f6d2c-1f9d-4e0e-9c0e-3a6a5a1b7c44', message: expect.stringContaining('U63') },
    });
  });

  it.each([
    ['no XML at all', 'not well-formed'],
    ['<arkivmelding/>', 'no receipt'],
    ['<arkivmeldingKvittering/>', 'no receipt'],
    ['<!DOCTYPE x [<!ENTITY a "aaaa">]><arkivmeldingKvittering/>', 'document type'],
  ])('is not %s', (xml, why) => {
    expect(() => readReceipt(xml)).toThrow(NotAReceipt);
    expect(() => readReceipt(xml)).toThrow(why);
  });
});
