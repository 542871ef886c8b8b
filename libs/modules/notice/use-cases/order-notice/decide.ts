import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { defaultLanguage, municipalityDecider, SETTINGS, settingOn } from '../../../municipality/contract.js';
import { mustGoOnPaper, partyDecider } from '../../../party/contract.js';
import { receiverFor } from '../../domain/receiver.js';
import { type About, type NoticeEvent, type Recipient, type Via } from '../../domain/events.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';
import { type LetterKind } from '../../letters/letter-content.js';

export interface OrderNotice {
  readonly noticeId: string;
  readonly kind: LetterKind;
  readonly recipient: Recipient;
  readonly about: About;
  /** whose language is used when the recipient is a place: the holder of its licence */
  readonly holderOrgnr: string;
  readonly replaces?: string;
}

interface Facts {
  readonly language: 'nb' | 'nn';
  readonly policy: 'send' | 'approve-first';
  readonly via?: Via;
  readonly channel?: 'paper';
}

/**
 * Orders a letter. Its language is the recipient's, else the municipality's; its policy is the municipality's. A notice to
 * a party goes to whoever represents it in the matter on this day (forvaltningsloven § 12).
 */
export const orderNotice: UseCase<OrderNotice, NoticeState, NoticeEvent, Facts> = {
  name: 'order-notice',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  facts: async (command, load) => {
    const today = osloDate(load.now);
    const municipality = await load.load(municipalityDecider, SETTINGS);
    const party = await load.load(partyDecider, command.holderOrgnr);
    const via = command.recipient.kind === 'holder' ? receiverFor(party, command.about, today) : null;
    const own = settingOn(municipality, 'language', today);
    const usual = own === 'nn' || own === 'nb' ? own : defaultLanguage(load.municipality);
    return {
      // The party's own word, else the register's, else the municipality's; an authority is written to in the municipality's.
      language: command.recipient.kind === 'authority' ? usual : (party.language ?? usual),
      policy: settingOn(municipality, `notice.${command.kind}`, today) === 'approve-first' ? 'approve-first' : 'send',
      ...(via ? { via } : {}),
      ...(via === null && command.recipient.kind === 'holder' && mustGoOnPaper(party, today)
        ? { channel: 'paper' as const }
        : {}),
    };
  },
  decide: ({ noticeId, kind, recipient, about, holderOrgnr, replaces }, state, { facts }) => {
    if (state.order) return alreadyTrue();
    return accept({
      type: 'notice-ordered',
      data: { noticeId, kind, recipient, about, ...facts, replaces: replaces ?? null },
      subjects: subjectsOf(noticeId, recipient, about, holderOrgnr),
    });
  },
};

const subjectsOf = (noticeId: string, recipient: Recipient, about: About, holder: string): Subject[] => [
  `notice:${noticeId}`,
  ...about.licenceIds.map((id): Subject => `licence:${id}`),
  ...(about.inspectionId ? [`inspection:${about.inspectionId}` as const] : []),
  ...(about.caseId ? [`case:${about.caseId}` as const] : []),
  ...(about.appealId ? [`appeal:${about.appealId}` as const] : []),
  ...(about.turnover
    ? [`turnover:${uuidFrom('turnover', about.licenceIds[0] ?? '', about.turnover.year)}` as const]
    : []),
  ...(recipient.kind === 'place' ? [`place:${recipient.placeId}` as const] : []),
  `party:${holder}`,
];
