import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { archiveDecider, messageIdOf } from '../domain/state.js';
import { fiksMessage } from '../fiks/message.js';
import { noteArchiveMessage } from '../use-cases/note-archive-message/decide.js';
import { archiveEntryCard } from '../views/archive-entry-card/view.js';
import { type ExportDeps } from './deps.js';
import { describeEntry } from './describe-entry.js';
import { writeMessage } from './write-message.js';

export interface Exported {
  readonly entryId: string;
  readonly messageId: string | null;
  /** why no message was written; null when one was */
  readonly withheld: string | null;
}

const PAGE = 100;

/**
 * Writes a Fiks Arkiv message, with its file, for every document that waits for one. The message is named by its number, so
 * a crash before it is noted leads to the same name once more. The archive finds a repeated message by our key.
 */
export const exportEntries = async (
  deps: ExportDeps,
  municipality: Municipality,
  directory: string,
  progress: (done: number, of: number) => void,
): Promise<Exported[]> => {
  const waiting = await waitingEntries(deps, municipality);
  const done: Exported[] = [];
  for (const entryId of waiting) {
    const written = await exportOne(deps, municipality, directory, entryId);
    if (written) done.push(written);
    progress(done.length, waiting.length);
  }
  return done;
};

const waitingEntries = async ({ views }: ExportDeps, municipality: Municipality): Promise<string[]> => {
  const found: string[] = [];
  let after: { value: string; key: string } | undefined;
  for (;;) {
    const rows = await views.list(archiveEntryCard, municipality, {
      where: [{ column: 'status', op: '=', value: 'to-export' }],
      orderBy: 'since',
      limit: PAGE,
      ...(after ? { after } : {}),
    });
    for (const { doc } of rows) if (doc.entry) found.push(doc.entry.entryId);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return found;
    after = { value: last.doc.since, key: last.key };
  }
};

const exportOne = async (
  deps: ExportDeps,
  municipality: Municipality,
  directory: string,
  entryId: string,
): Promise<Exported | null> => {
  const { log, sender } = deps;
  const { state, events } = await log.load(archiveDecider, municipality, entryId);
  // The list may be a moment older than the log.
  if (!state.entry || !state.wanted) return null;
  const described = await describeEntry(deps, municipality, state, events[0]?.meta.occurredAt ?? state.entry.dated);
  if (!described) return { entryId, messageId: null, withheld: 'the file is withheld or gone from the vault' };
  const messageId = messageIdOf(entryId, state.messages.length + 1);
  const xml = fiksMessage(described.entry);
  const sha256 = await writeMessage(directory, messageId, xml, {
    name: described.entry.file.name,
    bytes: described.bytes,
  });
  await sender.send(
    noteArchiveMessage.name,
    { entryId, messageId, sha256 },
    {
      commandId: uuidFrom('note-archive-message', messageId),
      municipality,
      actor: { id: 'archive-export', role: 'system' },
    },
  );
  return { entryId, messageId, withheld: null };
};
