import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaReaction } from '@platform/sagas/saga.js';
import { type CouncilMeetingEvent } from '../../../council/contract.js';
import { COUNCIL } from '../../../municipality/contract.js';

type Input = CouncilMeetingEvent & AnyRecorded;

/** Carries out what a body voted about an appeal or a stay; the words of the vote are the reasons. */
export const councilAppealSaga: Saga<null> = {
  name: 'council-appeal',
  category: 'sagaCouncilAppeal',
  categories: ['councilMeeting'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    if (event.type !== 'item-decided') return null;
    const { case: about } = event.data;
    return about.kind === 'appeal' || about.kind === 'stay' ? about.appealId : null;
  },
  initial: null,
  evolve: () => null,
  react: (_state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    if (event.type !== 'item-decided') return null;
    const { case: about, decision, body, decidedOn, reference } = event.data;
    if (!decision || (about.kind !== 'appeal' && about.kind !== 'stay')) return null;
    const decidedBy = { body: body.name, bodyId: body.kind === 'council' ? COUNCIL : body.id, reference };
    const { appealId } = about;
    const voted = { appealId, considerations: '', decidedBy, decidedOn, voteEventId: event.meta.id };
    if (decision.kind === 'appeal') {
      return does('reconsider-appeal', { ...voted, outcome: decision.outcome, amended: decision.amended });
    }
    if (decision.kind === 'stay') {
      return does('decide-stay', { ...voted, granted: decision.granted, until: decision.until, conditions: [] });
    }
    return null;
  },
};

const does = (name: string, data: object): SagaReaction => ({ note: {}, commands: [{ name, data }] });
