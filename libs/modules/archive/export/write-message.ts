import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A folder named after the message, with `arkivmelding.xml` and the document. It is filled beside its place and then moved
 * there: who collects messages never sees half of one. Returns the hash of the XML.
 */
export const writeMessage = async (
  directory: string,
  messageId: string,
  xml: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string> => {
  const place = join(directory, messageId);
  const beside = join(directory, `.${messageId}.part`);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  await writeFile(join(beside, 'arkivmelding.xml'), xml);
  await writeFile(join(beside, file.name), file.bytes);
  await rm(place, { recursive: true, force: true });
  await rename(beside, place);
  return createHash('sha256').update(xml).digest('hex');
};
