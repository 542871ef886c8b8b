import { given } from '@kernel/given-when-then.js';
import { recordNote, settleNote, type RecordNote } from './decide.js';

const note: RecordNote = {
  kind: 'phone',
  on: '2014-01-10',
  licenceIds: ['l'],
  inspectionId: null,
  followUp: true,
  voucher: null,
  text: 'En nabo ringte.',
  with: 'en nabo',
};

describe('notes', () => {
  const recorded = given(recordNote, [], { facts: { licences: [], inspection: null } }).when(note);

  it('keep what was said and by whom in the vault', () => {
    expect(recorded).toMatchObject({
      kind: 'accept',
      events: [
        { type: 'note-recorded', data: { kind: 'phone', followUp: true }, protected: { text: 'En nabo ringte.' } },
      ],
    });
    expect(JSON.stringify(recorded.kind === 'accept' ? recorded.events[0]?.data : null)).not.toContain('nabo');
  });

  it('cannot be of a day that has not come', () => {
    expect(
      given(recordNote, [], { facts: { licences: [], inspection: null } }).when({ ...note, on: '2014-01-16' }),
    ).toMatchObject({
      refusal: { code: 'date-in-future' },
    });
    expect(
      given(recordNote, [], { facts: { licences: [], inspection: null } }).when({ ...note, on: '2014-01-15' }).kind,
    ).toBe('accept');
  });

  it('are about what is there', () => {
    const unknown = given(recordNote, [], { facts: { licences: ['x'], inspection: null } }).when(note);
    expect(unknown).toMatchObject({ refusal: { code: 'licence-unknown', facts: { licenceIds: ['x'] } } });
    const control = given(recordNote, [], { facts: { licences: [], inspection: 'i' } }).when(note);
    expect(control).toMatchObject({ refusal: { code: 'inspection-unknown' } });
  });

  it('are settled once, and only when they exist', () => {
    const past = [
      {
        type: 'note-recorded' as const,
        data: {
          noteId: 'n',
          kind: 'phone' as const,
          on: '2014-01-10',
          licenceIds: [],
          inspectionId: null,
          followUp: true,
          voucher: null,
        },
      },
    ];
    const settled = { type: 'note-settled' as const, data: { noteId: 'n' } };
    const command = { noteId: 'n', outcome: 'Kontroll bestilt.' };
    expect(given(settleNote, past).when(command)).toMatchObject({ kind: 'accept', events: [settled] });
    expect(given(settleNote, [...past, settled]).when(command).kind).toBe('already-true');
    expect(given(settleNote, []).when(command)).toMatchObject({ refusal: { code: 'note-unknown' } });
  });
});
