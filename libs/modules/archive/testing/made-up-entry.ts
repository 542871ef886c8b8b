import { type ArchiveEvent, type Exemption } from '../domain/events.js';
import { messageIdOf } from '../domain/state.js';

export const entryId = '0f6c1a52-5c5e-5e0b-9a55-000000000001';
export const messageId = messageIdOf(entryId, 1);
const open: Exemption = { restricted: false, ground: null };

export const opened = (exemption: Exemption = open): ArchiveEvent => ({
  type: 'archive-entry-opened',
  data: {
    entryId,
    source: { kind: 'notice', id: 'n' },
    direction: 'outgoing',
    what: 'warning',
    title: 'Advarsel',
    folderKey: 'bevilling-l-2012-07-01',
    licenceId: 'l',
    correspondent: { kind: 'holder', orgnr: '999999042' },
    dated: '2013-12-10',
    file: { sha256: 'ab'.repeat(32), mediaType: 'application/pdf', size: 4096 },
    exemption,
  },
});

export const written: ArchiveEvent = {
  type: 'archive-message-written',
  data: { entryId, messageId, sha256: 'cd'.repeat(32) },
};

export const folderConfirmed: ArchiveEvent = {
  type: 'case-folder-confirmed',
  data: { entryId, messageId, folderKey: 'bevilling-l-2012-07-01', caseNumber: '2013/17', systemId: 's-1' },
};

export const journaled: ArchiveEvent = {
  type: 'document-journaled',
  data: { entryId, messageId, journalYear: 2013, journalSequence: 214, caseNumber: '2013/17', systemId: 's-2' },
};

export const refusedEntry: ArchiveEvent = {
  type: 'archiving-refused',
  data: { entryId, messageId, part: 'entry', errorId: 'e-1' },
  protected: { message: 'ukjent klasse' },
};
