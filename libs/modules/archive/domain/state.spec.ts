import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { entryId, folderConfirmed, journaled, opened, refusedEntry, written } from '../testing/made-up-entry.js';
import { askForExport } from '../use-cases/note-archive-message/decide.js';
import { recordJournalNumber } from '../use-cases/record-journal-number/decide.js';
import { setExemption } from '../use-cases/set-exemption/decide.js';
import { type ArchiveEvent } from './events.js';
import { firstExemption } from './exemptions.js';
import { archiveDecider, statusOf } from './state.js';

const asked: ArchiveEvent = { type: 'archive-export-asked', data: { entryId } };
const status = (...events: ArchiveEvent[]) => statusOf(fold(archiveDecider, recorded(events, 'archiveEntry')));

describe('where a document stands', () => {
  it.each<[string, ArchiveEvent[]]>([
    ['to-export', [opened()]],
    ['exported', [opened(), written]],
    ['exported', [opened(), written, folderConfirmed]],
    ['refused', [opened(), written, folderConfirmed, refusedEntry]],
    ['to-export', [opened(), written, refusedEntry, asked]],
    ['journaled', [opened(), written, folderConfirmed, journaled]],
    ['journaled', [opened(), written, journaled, refusedEntry]],
  ])('%s', (expected, events) => {
    expect(status(...events)).toBe(expected);
  });
});

describe('what the public may not see', () => {
  it('is what others sent in, and notes, until a person says otherwise', () => {
    expect(firstExemption({ kind: 'document', id: 'd' }, { kind: 'other' }).restricted).toBe(true);
    expect(firstExemption({ kind: 'note', id: 'n' }, null).restricted).toBe(true);
    expect(firstExemption({ kind: 'document', id: 'd' }, { kind: 'holder', orgnr: '1' }).restricted).toBe(false);
    expect(firstExemption({ kind: 'notice', id: 'n' }, { kind: 'police' }).restricted).toBe(false);
  });

  it('needs a ground, and a document that is public has none', () => {
    const set = (restricted: boolean, ground: string | null) =>
      given(setExemption, [opened()]).when({ entryId, restricted, ground });
    expect(set(true, ' ')).toMatchObject({ kind: 'refuse', refusal: { code: 'exemption-ground-required' } });
    expect(set(true, 'offentleglova § 13')).toMatchObject({
      kind: 'accept',
      events: [{ data: { restricted: true, ground: 'offentleglova § 13' } }],
    });
    expect(set(false, 'offentleglova § 13').kind).toBe('already-true');
  });
});

describe('a person at the archive', () => {
  it('writes a journal number down once', () => {
    const number = { entryId, caseNumber: '2013/17', journalYear: 2013, journalSequence: 214 };
    expect(given(recordJournalNumber, [opened()]).when(number).kind).toBe('accept');
    expect(given(recordJournalNumber, [opened(), written, journaled]).when(number).kind).toBe('already-true');
    const other = { ...number, journalSequence: 215 };
    expect(given(recordJournalNumber, [opened(), written, journaled]).when(other)).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'already-journaled', facts: { journalSequence: 214 } },
    });
    expect(given(recordJournalNumber, []).when(number)).toMatchObject({ refusal: { code: 'archive-entry-unknown' } });
  });

  it('asks for the message again after a refusal, not after it is journaled', () => {
    const ask = (...past: ArchiveEvent[]) => given(askForExport, past).when({ entryId });
    expect(ask(opened(), written, refusedEntry).kind).toBe('accept');
    expect(ask(opened()).kind).toBe('already-true');
    expect(ask(opened(), written, journaled)).toMatchObject({ refusal: { code: 'already-journaled' } });
  });
});
