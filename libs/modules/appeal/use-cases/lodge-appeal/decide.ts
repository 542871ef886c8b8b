import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { documentDecider } from '../../../document/contract.js';
import { licenceDecider } from '../../../licence/contract.js';
import { municipalityDecider, SETTINGS } from '../../../municipality/contract.js';
import { noticeDecider } from '../../../notice/contract.js';
import { sanctionDecider } from '../../../sanction/contract.js';
import { type AppealEvent } from '../../domain/events.js';
import { forwardTarget, stayTarget } from '../../domain/targets.js';
import { routeOf } from '../../domain/route.js';
import { appealDecider, type AppealState } from '../../domain/state.js';
import { lodgedAt, timelinessOf } from '../../domain/timeliness.js';
import { type LodgeAppeal, type LodgeFacts } from './command.js';
import { clockFacts, policies } from './policies.js';

/**
 * An appeal came in. It is registered whatever it lacks and however late it is: people assess that, with reasons. Its time is
 * judged by when it was handed in, never by today.
 */
export const lodgeAppeal: UseCase<LodgeAppeal, AppealState, AppealEvent, LodgeFacts> = {
  name: 'lodge-appeal',
  decider: appealDecider,
  roles: ['caseworker', 'licence-holder'],
  streamId: (_command, { commandId }) => uuidFrom('appeal', commandId),
  facts: async ({ licenceId, against, documentId }, load) => {
    const record = await load.load(sanctionDecider, licenceId);
    const id = 'reactionId' in against ? against.reactionId : '';
    const noticeId = record.reactions.find(({ reactionId }) => reactionId === id)?.noticeId ?? null;
    const notice = noticeId === null ? null : await load.load(noticeDecider, noticeId);
    const document = documentId === null ? null : await load.load(documentDecider, documentId);
    return {
      licence: await load.load(licenceDecider, licenceId),
      record,
      settings: await load.load(municipalityDecider, SETTINGS),
      dispatchedOn: notice?.dispatchedOn ?? null,
      documentKnown: documentId === null || document?.received != null,
    };
  },
  decide: (command, state, { commandId, now, actor, facts }) => {
    if (state.appealId !== null) return alreadyTrue();
    const refusal = firstRefusal(policies, { command, facts, actor, now });
    if (refusal) return refusal;
    const { licenceId, against, by, channel, documentId, postedOn, repeats, lacks } = command;
    const receivedAt = command.receivedAt ?? now.toString();
    const appealId = uuidFrom('appeal', commandId);
    const holderOrgnr = facts.licence.facts?.holderOrgnr ?? '';
    const at = lodgedAt({ channel, postedOn, receivedAt });
    const { timeliness, reasoning } = timelinessOf(clockFacts(command, facts), at, repeats);
    const receivedOn = osloDate(receivedAt);
    const subjects: Subject[] = [
      `appeal:${appealId}`,
      `licence:${licenceId}`,
      ...(facts.licence.facts ? [`place:${facts.licence.facts.placeId}` as const] : []),
      `party:${holderOrgnr}`,
      ...(documentId ? [`document:${documentId}` as const] : []),
    ];
    const lodged: AppealEvent = {
      type: 'appeal-lodged',
      data: {
        appealId,
        licenceId,
        against,
        by: by === 'holder' ? { kind: 'holder', orgnr: holderOrgnr } : { kind: 'other' },
        holderOrgnr,
        channel,
        documentId,
        postedOn,
        receivedAt,
        lodgedAt: at,
        repeats,
        timeliness,
        reasoning,
        route: routeOf(against.kind, facts.settings, receivedOn),
        argumentIds: command.arguments.map((_words, nth) => uuidFrom('argument', appealId, nth)),
        lacks,
      },
      protected: {
        arguments: command.arguments,
        change: command.change,
        appellant: command.appellant,
        interest: command.interest,
      },
      occurredAt: receivedAt,
      subjects,
      deadlines: [forwardTarget(receivedOn)],
    };
    if (!command.stayAsked) return accept(lodged);
    const target = stayTarget(appealId, receivedOn);
    const asked: AppealEvent = {
      type: 'stay-requested',
      data: { appealId, licenceId, on: receivedOn, target: target.due },
      occurredAt: receivedOn,
      subjects,
      deadlines: [target],
    };
    return accept<AppealEvent>(lodged, asked);
  },
};
