import { accept, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { RESTRICTIONS } from '@platform/vault/restrictions.js';
import { type PrivacyEvent } from '../../domain/events.js';
import { privacyDecider, type PrivacyRequest } from '../../domain/state.js';

export interface LiftRestriction {
  readonly requestId: string;
  readonly ground: string;
}

/** What was restricted is read in the ordinary course of work again (GDPR art. 18, V). */
export const liftRestriction: UseCase<LiftRestriction, PrivacyRequest, PrivacyEvent> = {
  name: 'lift-restriction',
  decider: privacyDecider,
  roles: ['administrator'],
  streamId: ({ requestId }) => requestId,
  decide: ({ requestId, ground }, { request, restricted, subjects }) => {
    if (!request || !restricted) {
      return refuse(
        'nothing-restricted',
        null,
        { nb: 'Ingenting er sperret etter dette kravet.', nn: 'Ingenting er sperra etter dette kravet.' },
        { requestId },
      );
    }
    return accept({
      type: 'restriction-lifted',
      data: { requestId, licenceId: request.licenceId, decisionId: requestId, change: 'lift', ...restricted },
      protected: { ground },
      subjects: [...subjects, RESTRICTIONS],
    });
  },
};
