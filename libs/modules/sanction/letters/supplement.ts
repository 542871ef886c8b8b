import { readProtected } from '@platform/vault/read-protected.js';
import { type LetterContents, type LetterSourceContext } from '../../notice/contract.js';
import { type Hearing, type WithdrawalCase } from '../domain/withdrawal-case.js';

type AdvanceNotice = LetterContents['advance-notice'];

/** The notice that this one adds to, and what it puts to the party (forvaltningsloven § 17); null in a first notice. */
export const supplementOf = async (
  { log, vault, municipality, now }: LetterSourceContext,
  open: WithdrawalCase,
  hearing: Hearing,
): Promise<AdvanceNotice['supplements']> => {
  const before = open.hearings[open.hearings.indexOf(hearing) - 1];
  if (!before?.dispatchedOn || before.returnedOn) return null;
  const newInformation: string[] = [];
  for (const documentId of hearing.putsForward) {
    const [received] = await log.store.readSubject(municipality, `document:${documentId}`);
    const reading = { reader: { id: 'letters', role: 'system' as const }, purpose: 'supplementary notice', at: now };
    const content = await readProtected<{ summary: string }>(
      log.store,
      vault,
      municipality,
      received?.id ?? null,
      reading,
    );
    newInformation.push(content?.summary ?? '');
  }
  return { date: before.dispatchedOn, newInformation };
};
