import { given } from '@kernel/given-when-then.js';
import {
  entryId,
  folderConfirmed,
  journaled,
  messageId,
  opened,
  refusedEntry,
  written,
} from '../../testing/made-up-entry.js';
import { recordArchiveReceipt } from './decide.js';

const folder = { systemId: 's-1', caseNumber: '2013/17' };
const entry = { systemId: 's-2', journalYear: 2013, journalSequence: 214 };
const fault = { errorId: 'e-1', message: 'ukjent klasse' };
const receipt = { entryId, messageId, folder: null, entry: null, error: null };

const events = (past: Parameters<typeof given>[1], command: object): unknown => {
  const decision = given(recordArchiveReceipt, past as never).when({ ...receipt, ...command });
  return decision.kind === 'accept'
    ? decision.events.map(({ subjects: _subjects, ...event }) => event)
    : decision.kind === 'refuse'
      ? decision.refusal.code
      : decision.kind;
};

describe('record-archive-receipt', () => {
  it('writes case and journal number down', () => {
    expect(events([opened(), written], { folder, entry })).toEqual([folderConfirmed, journaled]);
  });

  it('keeps the folder when only the entry failed, and says so in the archive’s own words', () => {
    expect(events([opened(), written], { folder, entry: fault })).toEqual([folderConfirmed, refusedEntry]);
  });

  it('is already true when the same answer comes again', () => {
    expect(events([opened(), written, folderConfirmed, journaled], { folder, entry })).toBe('already-true');
    expect(events([opened(), written, folderConfirmed, refusedEntry], { folder, entry: fault })).toBe('already-true');
  });

  it('lets an entry without a number wait for it', () => {
    const unnumbered = { systemId: 's-2', journalYear: null, journalSequence: null };
    expect(events([opened(), written], { folder, entry: unnumbered })).toEqual([folderConfirmed]);
  });

  it('never takes another number than the first', () => {
    const later = { systemId: 's-9', journalYear: 2014, journalSequence: 1 };
    expect(events([opened(), written, folderConfirmed, journaled], { folder, entry: later })).toBe('already-true');
  });

  it('refuses an answer to a message that was not written here, and to a document it does not know', () => {
    expect(events([opened()], { folder, entry })).toBe('archive-message-unknown');
    expect(events([], { folder, entry })).toBe('archive-entry-unknown');
  });
});
