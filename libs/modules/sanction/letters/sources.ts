import { osloDate } from '@kernel/clock.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { inspectionDecider } from '../../inspection/contract.js';
import { licenceDecider } from '../../licence/contract.js';
import { municipalityDecider, SETTINGS, settingOn } from '../../municipality/contract.js';
import { frameFor, type LetterSource, type LetterSourceContext, rightsFor } from '../../notice/contract.js';
import { type SanctionEvent } from '../domain/events.js';
import { type Breach, type Reaction, sanctionDecider } from '../domain/state.js';
import { breachText, localOffences } from './breach-text.js';
import { appealBody } from './scene.js';
import { enclosed, votedDecision } from './minutes-extract.js';

type Protected<T extends SanctionEvent['type']> = NonNullable<Extract<SanctionEvent, { type: T }>['protected']>;

/** The written warning of guideline 7.1, citing the control report by number and date. */
export const warningSource: LetterSource<'warning'> = {
  kind: 'warning',
  content: async (context) => {
    const { log, municipality, about } = context;
    const record = (await log.load(sanctionDecider, municipality, about.licenceIds[0] ?? '-')).state;
    const voted = await votedDecision(context, record, about.warningId ?? '-');
    const warning = record.reactions.find(({ reactionId }) => reactionId === about.warningId);
    const breach = record.breaches.find(({ breachId }) => breachId === warning?.breachId);
    if (!warning || !breach) throw new TypeError('a warning letter for a warning that is not in the record');
    // A warning that is a decision rests on the report, which then goes with it (forvaltningsloven § 25).
    const { frame, licence, contact, sendTo } = await frameFor(context, [
      `Kontrollrapport ${breach.reportNumber}`,
      ...(voted ? [voted.extract.title] : []),
    ]);
    const { decided, found } = await protectedParts(context, warning, breach);
    const inspection = (await log.load(inspectionDecider, municipality, breach.inspectionId ?? '-')).state;
    const settings = (await log.load(municipalityDecider, municipality, SETTINGS)).state;
    const kind = (await log.load(licenceDecider, municipality, about.licenceIds[0] ?? '-')).state.facts?.kind;
    const today = osloDate(context.now);
    const isDecision = settingOn(settings, 'warningIsDecision', today) === 'yes';
    const comment = inspection.comments.at(-1);
    return {
      ...frame,
      ...enclosed(voted),
      licence,
      report: { number: breach.reportNumber, date: inspection.control?.reportedOn ?? '' },
      breaches: localOffences(breach.offences).map((offence) =>
        breachText(
          offence,
          kind === 'sale' ? 'sale' : 'serving',
          licence.place.name,
          found?.factsFound ?? '',
          context.language,
        ),
      ),
      comment: comment
        ? {
            received: true,
            date: comment.receivedOn,
            summary: found?.holdersVersion ?? '',
            weighing: found?.weighing ?? '',
          }
        : {
            received: false,
            periodEnded:
              inspection.commentPeriods
                .map(({ due }) => due)
                .sort()
                .at(-1) ?? '',
          },
      factors: decided?.factors ?? { kind: '', gravity: '', blame: '', repetition: '', correction: '' },
      access: contact,
      warningIsDecision: isDecision,
      rights: isDecision
        ? rightsFor(
            { contact, sendTo, settings, today },
            { body: appealBody({ settings, today }), law: 'FVL-28', stay: 'told' },
          )
        : null,
    };
  },
};

const protectedParts = async (
  { log, vault, municipality, now }: LetterSourceContext,
  warning: Reaction,
  breach: Breach,
): Promise<{ decided: Protected<'warning-issued'> | null; found: Protected<'breach-recorded'> | null }> => {
  const reading = { reader: { id: 'letters', role: 'system' as const }, purpose: 'warning letter', at: now };
  return {
    decided: await readProtected(log.store, vault, municipality, warning.eventId, reading),
    found: await readProtected(log.store, vault, municipality, breach.eventId, reading),
  };
};
