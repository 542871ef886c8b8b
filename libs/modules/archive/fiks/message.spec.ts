import fc from 'fast-check';
import { codesOf, faultsOf } from '../testing/schema.js';
import {
  CASE_STATUS,
  DOCUMENT_TYPE,
  documentTypeOf,
  ENTRY_STATUS,
  ENTRY_TYPE,
  MAIN_DOCUMENT,
  PART_TYPE,
  VARIANT,
} from './codes.js';
import { type FiksEntry, fiksMessage } from './message.js';

const entry: FiksEntry = {
  entryId: '0f6c1a52-5c5e-5e0b-9a55-000000000001',
  folder: { key: 'bevilling-l-2012-07-01', title: 'Bevilling 1, Kro & Bar', publicTitle: 'Bevilling 1, Kro & Bar' },
  classification: { system: 'KKODE', class: 'U63' },
  direction: 'outgoing',
  what: 'withdrawal-decision',
  title: 'Vedtak om inndragning <foreløpig>',
  dated: '2014-03-03',
  moment: '2014-03-03T00:00:00+01:00',
  correspondent: { name: 'Eksempel Kro AS', orgnr: '974760673' },
  exemption: { restricted: true, ground: 'offentleglova § 13 jf. forvaltningsloven § 13' },
  restriction: 'UO',
  file: { name: 'vedtak.pdf', sha256: 'ab'.repeat(32), size: 4096, mediaType: 'application/pdf' },
};

describe('a message to the archive', () => {
  it('is valid by the schema, and a message with its parts in another order is not', async () => {
    const xml = fiksMessage(entry);
    expect(await faultsOf(xml, 'message')).toEqual([]);
    const turned = xml
      .replace(/(\s*<offentligTittel>Vedtak[^\n]*)/, '')
      .replace('<journalposttype>', '<offentligTittel>x</offentligTittel><journalposttype>');
    expect(await faultsOf(turned, 'message')).not.toEqual([]);
  });

  it('is valid for every direction, with and without class, party and exemption, whatever the texts hold', async () => {
    const some = fc.record({
      direction: fc.constantFrom('incoming', 'outgoing', 'internal'),
      title: fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((text) => text.trim() !== ''),
      name: fc.string({ minLength: 1, unit: 'grapheme-ascii' }).filter((text) => text.trim() !== ''),
      classed: fc.boolean(),
      party: fc.boolean(),
      restricted: fc.boolean(),
    });
    // The schema is read anew for each validation, so many messages go into one.
    await fc.assert(
      fc.asyncProperty(fc.array(some, { minLength: 30, maxLength: 30 }), async (all) => {
        const messages = all.map(({ direction, title, name, classed, party, restricted }) =>
          fiksMessage({
            ...entry,
            direction,
            title,
            classification: classed ? entry.classification : null,
            correspondent: party ? { name, orgnr: null } : null,
            exemption: restricted ? entry.exemption : { restricted: false, ground: null },
          }),
        );
        expect(await faultsOf(messages, 'message')).toEqual([]);
        expect(messages.map((xml) => xml.includes('<skjerming>'))).toEqual(all.map(({ restricted }) => restricted));
      }),
      { numRuns: 2 },
    );
  });

  it('uses codes of the published lists only', async () => {
    const used: Record<string, readonly string[]> = {
      dokumenttype: Object.values(DOCUMENT_TYPE),
      journalposttype: Object.values(ENTRY_TYPE),
      journalstatus: Object.values(ENTRY_STATUS),
      korrespondanseparttype: Object.values(PART_TYPE),
      saksstatus: [CASE_STATUS],
      tilknyttetregistreringsom: [MAIN_DOCUMENT],
      variantformat: Object.values(VARIANT),
    };
    for (const [list, codes] of Object.entries(used)) {
      expect(await codesOf(list)).toEqual(expect.arrayContaining([...codes]));
    }
  });

  it('tells decisions, controls and other letters apart', () => {
    expect(['warning', 'inspection-report', 'reminder', 'withdrawal-decision'].map(documentTypeOf)).toEqual([
      'VEDTAK',
      'TILSYN',
      'KORR',
      'VEDTAK',
    ]);
  });
});
