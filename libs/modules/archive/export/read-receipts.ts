import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { CommandRefused } from '@platform/commands/errors.js';
import { NotAReceipt, readReceipt } from '../fiks/receipt.js';
import { recordArchiveReceipt } from '../use-cases/record-archive-receipt/decide.js';
import { type ExportDeps } from './deps.js';

export interface ReadReceipt {
  readonly file: string;
  readonly entryId: string | null;
  readonly outcome: 'recorded' | 'known' | 'fault';
  /** what is wrong with the file, and how to mend it */
  readonly fault: string | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads the answers of an archive: each a file named after the message it answers, `<message id>.xml`. Reading the same
 * folder again changes nothing. A file that cannot be read is named, and the others are read.
 */
export const readReceipts = async (
  deps: Pick<ExportDeps, 'log' | 'sender'>,
  municipality: Municipality,
  directory: string,
): Promise<ReadReceipt[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.xml')).sort();
  const read: ReadReceipt[] = [];
  for (const name of names) read.push(await readOne(deps, municipality, directory, name));
  return read;
};

const readOne = async (
  { log, sender }: Pick<ExportDeps, 'log' | 'sender'>,
  municipality: Municipality,
  directory: string,
  file: string,
): Promise<ReadReceipt> => {
  const failed = (fault: string): ReadReceipt => ({ file, entryId: null, outcome: 'fault', fault });
  const messageId = basename(file, '.xml');
  if (!UUID.test(messageId)) return failed('the file is not named after a message: <message id>.xml');
  const written = (await log.subject(municipality, `archive-message:${messageId}`)).find(
    ({ type }) => type === 'archive-message-written',
  );
  if (!written) return failed('no message with this id was written for this municipality');
  const { entryId } = written.data as { entryId: string };
  try {
    const { entryId: key, ...receipt } = readReceipt(await readFile(join(directory, file), 'utf8'));
    if (key !== null && key !== entryId) return failed(`the receipt is about ${key}, its name says ${entryId}`);
    const result = await sender.send(
      recordArchiveReceipt.name,
      { entryId, messageId, ...receipt },
      {
        commandId: uuidFrom('record-archive-receipt', messageId, JSON.stringify(receipt)),
        municipality,
        actor: { id: 'archive-receipts', role: 'system' },
      },
    );
    const fresh = result.outcome === 'accepted' && !result.repeated;
    return { file, entryId, outcome: fresh ? 'recorded' : 'known', fault: null };
  } catch (error) {
    if (error instanceof NotAReceipt) return failed(error.message);
    if (error instanceof CommandRefused) return failed(error.refusal.message.nb);
    throw error;
  }
};
