import { addDays } from '@law/calendar/working-days.js';
import { caseworker, postLetters, secretary } from '../cast.js';
import { type Act } from './act.js';
import { type Control, type ControlPlan, DAYS_TO_ASSESS, recordBreach } from './control.js';

const factors = {
  kind: 'Bruddet gjelder reglene om skjenking.',
  gravity: 'Alvoret er vurdert mot retningslinjene punkt 7.',
  blame: 'Innehaveren kunne ha hindret bruddet.',
  repetition: 'Tidligere reaksjoner er gjennomgått.',
  correction: 'Innehaveren har skjerpet rutinene.',
};

interface State {
  readonly breaches: readonly {
    readonly breachId: string;
    readonly inspectionId: string | null;
    readonly proposal: { readonly proposalId: string } | null;
  }[];
}

const caseOf = async ({ stage, municipality, licence }: ControlPlan, { inspectionId }: Control) => {
  const path = `/api/licences/${licence().licenceId}/escalation-state`;
  const state = await stage.ask<State>(caseworker, municipality, 'GET', path);
  const breach = state.breaches.find((one) => one.inspectionId === inspectionId);
  if (!breach?.proposal) throw new Error(`no proposal for control ${inspectionId}`);
  return { breachId: breach.breachId, proposalId: breach.proposal.proposalId };
};

/** From a heard control to a warning that is posted. */
export const warningActs = (plan: ControlPlan, control: Control): Act[] => {
  const { stage, municipality, licence, on } = plan;
  const assessed = addDays(on, DAYS_TO_ASSESS);
  return [
    { on: assessed, municipality, title: 'brudd registreres', play: () => recordBreach(plan, control) },
    {
      on: addDays(assessed, 3),
      municipality,
      title: 'skriftlig advarsel',
      play: async () => {
        const { proposalId } = await caseOf(plan, control);
        await stage.post(caseworker, municipality, `/api/licences/${licence().licenceId}/warnings`, {
          proposalId,
          decidedBy: { bodyId: 'administrasjonen', reference: 'oppdiktet delegasjon' },
          decidedOn: addDays(assessed, 3),
          factors,
        });
        await postLetters(stage, municipality, 'warning', addDays(assessed, 3));
      },
    },
  ];
};

export interface WithdrawalPlan extends ControlPlan {
  readonly weeks: number;
}

/** From a heard control over advance notice and the body's decision to a withdrawal that begins and ends. */
export const withdrawalActs = (plan: WithdrawalPlan, control: Control): Act[] => {
  const { stage, municipality, licence, on, weeks } = plan;
  const assessed = addDays(on, DAYS_TO_ASSESS);
  const decided = addDays(assessed, 21);
  return [
    {
      on: assessed,
      municipality,
      title: 'brudd registreres, forhåndsvarsel postes',
      play: async () => {
        await recordBreach(plan, control);
        await postLetters(stage, municipality, 'advance-notice', assessed);
      },
    },
    {
      on: decided,
      municipality,
      title: 'formannskapet vedtar inndragning',
      play: async () => {
        const { breachId, proposalId } = await caseOf(plan, control);
        await stage.post(secretary, municipality, `/api/licences/${licence().licenceId}/withdrawals`, {
          caseId: proposalId,
          grounds: [{ breachId }],
          extent: { weeks },
          decidedBy: { bodyId: 'formannskapet', reference: `${decided.slice(0, 4)}/1 (oppdiktet)` },
          decidedOn: decided,
          startOn: addDays(decided, 28),
          factors,
          considerations: 'Formannskapet mener at lengden står i forhold til bruddet.',
        });
        await postLetters(stage, municipality, 'withdrawal-decision', decided);
      },
    },
    {
      on: addDays(decided, 3),
      municipality,
      title: 'vedtaket er kvittert for: klagefristen løper',
      play: async () => {
        const out = await stage.items<{ noticeId: string; kind: string }>(
          caseworker,
          municipality,
          '/api/notices?status=dispatched&limit=200',
        );
        for (const { noticeId } of out.filter(({ kind }) => kind === 'withdrawal-decision')) {
          await stage.post(caseworker, municipality, `/api/notices/${noticeId}/arrivals`, {
            arrivedOn: addDays(decided, 3),
            basis: 'rekommandert, kvittering',
          });
        }
      },
    },
  ];
};
