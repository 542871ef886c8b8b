import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type MunicipalityEvent } from '../../domain/events.js';
import { type LetterParts, nextVersion, templateKinds } from '../../domain/letter-template.js';
import { municipalityDecider, type MunicipalityState, SETTINGS } from '../../domain/state.js';

export interface SetLetterTemplate {
  /** a kind of letter, or `all` */
  readonly kind: string;
  /** civil day from which letters are made by it; letters made before stay as they are */
  readonly from: string;
  readonly decidedBy: string;
  readonly parts: LetterParts;
}

/** A new version of what the municipality varies in its letters. The body of a letter is law, and no part of this. */
export const setLetterTemplate: UseCase<SetLetterTemplate, MunicipalityState, MunicipalityEvent> = {
  name: 'set-letter-template',
  decider: municipalityDecider,
  roles: ['administrator'],
  streamId: () => SETTINGS,
  decide: ({ kind, from, decidedBy, parts }, { templates }) => {
    if (!templateKinds.includes(kind)) {
      return refuse(
        'letter-kind-unknown',
        null,
        { nb: 'Det finnes ikke noe brev av dette slaget.', nn: 'Det finst ikkje noko brev av dette slaget.' },
        { kind, allowed: [...templateKinds] },
      );
    }
    if (Object.values(parts).every((part) => part === null)) {
      return refuse('letter-template-empty', null, {
        nb: 'Malen sier ikke hva som skal være annerledes.',
        nn: 'Malen seier ikkje kva som skal vere annleis.',
      });
    }
    const last = templates.findLast((one) => one.kind === kind);
    if (last?.from === from && isSame(last.parts, parts)) return alreadyTrue();
    const version = nextVersion(templates, kind);
    return accept({
      type: 'letter-template-set',
      data: { kind, version, from, decidedBy, parts },
      occurredAt: from,
    });
  },
};

const sorted = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, part]) => [key, sorted(part)]);
};

const isSame = (one: LetterParts, other: LetterParts): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
