import { given } from '@kernel/given-when-then.js';
import { type LicenceEvent } from '../../domain/events.js';
import { type ImportLicence, importLicence, licenceIdOf } from './decide.js';

const facts = {
  number: 'SKJ-2012-001',
  kind: 'serving' as const,
  groups: [1, 2] as const,
  holderOrgnr: '974760673',
  placeId: 'b8d5f3a0-5d5b-5a4e-9a55-000000000001',
  period: { start: '2012-07-01', end: '2016-06-30' },
};
const asked: ImportLicence = {
  licenceId: licenceIdOf('gol', facts.number),
  importId: 'import-1',
  madeUp: ['innehaver_orgnr'],
  origin: 'oppdiktet',
  ...facts,
};
const end = { op: 'arm', name: 'licence-end', due: '2016-06-30', start: '2012-07-01' };
const known: LicenceEvent[] = [{ type: 'licence-imported', data: asked }];
const subjects = [`licence:${asked.licenceId}`, `place:${facts.placeId}`, `party:${facts.holderOrgnr}`];

describe('import-licence', () => {
  it('takes a licence over, as of the first day of its period, and keeps what is made up', () => {
    expect(given(importLicence, []).when(asked)).toMatchObject({
      kind: 'accept',
      events: [{ type: 'licence-imported', data: asked, occurredAt: '2012-07-01', subjects, deadlines: [end] }],
    });
  });

  it('is already true when a later file says the same', () => {
    expect(given(importLicence, known).when({ ...asked, importId: 'import-2', groups: [1, 2] }).kind).toBe(
      'already-true',
    );
  });

  it.each([
    ['period', { start: '2016-07-01', end: '2020-06-30' }],
    ['groups', [1, 2, 3]],
    ['holderOrgnr', '889640782'],
    ['kind', 'sale'],
  ] as const)('records was and is when %s differs', (name, value) => {
    const decision = given(importLicence, known).when({ ...asked, importId: 'import-2', [name]: value });
    expect(decision).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'licence-register-changed',
          data: { importId: 'import-2', was: { ...facts, groups: [1, 2] }, is: { ...facts, [name]: value } },
        },
      ],
    });
  });

  it('moves the last day with the register, and says why; a change of anything else leaves it', () => {
    const later = { ...asked, importId: 'import-2', period: { start: '2016-07-01', end: '2020-06-30' } };
    expect(given(importLicence, known).when(later)).toMatchObject({
      events: [{ deadlines: [{ name: 'licence-end', due: '2020-06-30', movedBecause: { nb: expect.any(String) } }] }],
    });
    const wider = { ...asked, importId: 'import-2', groups: [1, 2, 3] as const };
    expect(given(importLicence, known).when(wider)).toMatchObject({ events: [{ deadlines: [] }] });
  });

  it('keeps the licence through renewal and tells municipalities apart', () => {
    expect(licenceIdOf('gol', facts.number)).toBe(asked.licenceId);
    expect(licenceIdOf('hol', facts.number)).not.toBe(asked.licenceId);
  });
});
