import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { ADMINISTRATION, COUNCIL, mayDecide, withdrawalKinds } from '../../domain/delegations.js';
import { type DelegationGiven, type MunicipalityEvent } from '../../domain/events.js';
import { municipalityDecider, type MunicipalityState, SETTINGS } from '../../domain/state.js';

export type GiveDelegation = Omit<DelegationGiven, 'delegationId'>;

interface Asked {
  readonly command: GiveDelegation;
  readonly state: MunicipalityState;
}

const decisionIsNamed: Policy<Asked> = ({ command: { decidedBy } }) =>
  decidedBy.bodyId.trim() !== '' && decidedBy.reference.trim() !== ''
    ? null
    : refuse('delegation-decision-missing', 'kommuneloven § 5-3', {
        nb: 'Oppgi organet som delegerte, og saksnummeret.',
        nn: 'Oppgje organet som delegerte, og saksnummeret.',
      });

const periodIsWhole: Policy<Asked> = ({ command: { from, until } }) =>
  until === null || from <= until
    ? null
    : refuse(
        'delegation-period-reversed',
        null,
        { nb: 'Delegeringen slutter før den begynner.', nn: 'Delegeringa sluttar før ho tek til.' },
        { from, until },
      );

/** The same id always means the same sort of body, so that nothing is delegated to the administration by another name. */
const bodyIsWhatItsIdSays: Policy<Asked> = ({ command: { body } }) =>
  body.id !== COUNCIL && body.kind !== 'council' && (body.id === ADMINISTRATION) === (body.kind === 'administration')
    ? null
    : refuse(
        'delegation-body-wrong',
        'kommuneloven § 5-3',
        {
          nb: 'Kommunestyret trenger ingen delegering, og bare administrasjonen føres som administrasjon.',
          nn: 'Kommunestyret treng inga delegering, og berre administrasjonen blir ført som administrasjon.',
        },
        { bodyId: body.id, kind: body.kind },
      );

/** An elected body hands on only to the kommunedirektør, and only what it may decide itself (kommuneloven § 13-1). */
const giverHasThePower: Policy<Asked> = ({ command: { decidedBy, body, kind, from }, state }) => {
  if (decidedBy.bodyId === COUNCIL) return null;
  const own = mayDecide(state, { kind, bodyId: decidedBy.bodyId, on: from });
  const isPolitical = own.allowed && own.body.kind === 'political';
  const toAdministration = body.kind === 'administration' && !withdrawalKinds.includes(kind);
  return isPolitical && toAdministration
    ? null
    : refuse(
        'delegation-beyond-power',
        'kommuneloven § 13-1',
        {
          nb: 'Et folkevalgt organ kan bare delegere videre til administrasjonen, det det selv kan avgjøre, og ikke inndragning.',
          nn: 'Eit folkevalt organ kan berre delegere vidare til administrasjonen, det det sjølv kan avgjere, og ikkje inndraging.',
        },
        { bodyId: decidedBy.bodyId, kind, to: body.kind },
      );
};

const policies: readonly Policy<Asked>[] = [decisionIsNamed, periodIsWhole, bodyIsWhatItsIdSays, giverHasThePower];

/** Enters a row in the delegation register (kommuneloven §§ 5-3 third paragraph, 13-1 sixth). */
export const giveDelegation: UseCase<GiveDelegation, MunicipalityState, MunicipalityEvent> = {
  name: 'give-delegation',
  decider: municipalityDecider,
  roles: ['administrator'],
  streamId: () => SETTINGS,
  decide: (command, state, { commandId }) => {
    const refusal = firstRefusal(policies, { command, state });
    if (refusal) return refusal;
    const { kind, body, from, until, specific, decidedBy } = command;
    const same = state.delegations.some(
      (row) =>
        row.withdrawnFrom === null &&
        row.kind === kind &&
        row.body.id === body.id &&
        row.body.name === body.name &&
        row.from === from &&
        row.until === until &&
        row.specific === specific,
    );
    if (same) return alreadyTrue();
    return accept({
      type: 'delegation-given',
      data: { delegationId: uuidFrom('delegation', commandId), kind, body, from, until, specific, decidedBy },
      occurredAt: from,
    });
  },
};
