import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { type Subject } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { defaultRules } from '@law/rule-set.js';
import { regimeOfMissed, reportDue } from '@law/turnover/turnover-report.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { reportDeadline } from '../../domain/due-dates.js';
import { type Litres, type TurnoverEvent } from '../../domain/events.js';
import { turnoverDecider, turnoverIdOf, type TurnoverState } from '../../domain/state.js';

interface OfYear {
  readonly licenceId: string;
  readonly year: number;
}

type TurnoverUseCase<C extends OfYear, F = undefined> = UseCase<C, TurnoverState, TurnoverEvent, F>;
const streamId = ({ licenceId, year }: OfYear): string => turnoverIdOf(licenceId, year);

/** A return will be due. Not for Vinmonopolet (alkoholloven § 7-1), nor after the licence's last year. */
export const expectTurnover: TurnoverUseCase<OfYear, LicenceState> = {
  name: 'expect-turnover',
  decider: turnoverDecider,
  roles: ['system'],
  streamId,
  facts: ({ licenceId }, load) => load.load(licenceDecider, licenceId),
  decide: ({ licenceId, year }, state, { now, facts: { facts } }) => {
    const ordinary = facts?.kind === 'sale' || facts?.kind === 'serving';
    if (state.licenceId !== null || !facts || !ordinary) return alreadyTrue();
    const due = reportDue(year, defaultRules);
    if (year > Number(facts.period.end.slice(0, 4)) || due < osloDate(now)) return alreadyTrue();
    const subjects: Subject[] = [`licence:${licenceId}`, `place:${facts.placeId}`, `party:${facts.holderOrgnr}`];
    const { holderOrgnr, period } = facts;
    return accept({
      type: 'turnover-expected',
      data: { licenceId, year, due, holderOrgnr, licenceEnd: period.end },
      subjects,
      deadlines: [reportDeadline({ licenceId, year })],
    });
  },
};

export interface ReportTurnover extends OfYear {
  readonly receivedOn: string;
  readonly litres: Litres;
}

/** The return came in. Timeliness counts from the day of receipt, not from today. */
export const reportTurnover: TurnoverUseCase<ReportTurnover> = {
  name: 'report-turnover',
  decider: turnoverDecider,
  roles: ['caseworker', 'licence-holder'],
  streamId,
  decide: ({ licenceId, year, receivedOn, litres }, state, { actor, now }) => {
    const foreign = actor.role === 'licence-holder' && actor.onBehalfOf !== state.holderOrgnr;
    if (state.licenceId === null || foreign) {
      return refuse(
        'turnover-not-expected',
        null,
        { nb: 'Det ventes ingen oppgave for dette året.', nn: 'Det er ikkje venta noka oppgåve for dette året.' },
        { year },
      );
    }
    const early = notInFuture(receivedOn, osloDate(now), 'receivedOn');
    if (early) return early;
    if (state.reportedOn !== null) return alreadyTrue();
    return accept({
      type: 'turnover-reported',
      data: { licenceId, year, receivedOn, litres, late: receivedOn > (state.due ?? receivedOn) },
      occurredAt: receivedOn,
      subjects: state.subjects,
      deadlines: [
        { op: 'cancel', name: 'turnover-report', why: 'reported' },
        { op: 'cancel', name: 'reminder:report', why: 'reported' },
      ],
    });
  },
};

/** 1 March has passed without a return. */
export const missTurnoverReport: TurnoverUseCase<OfYear> = {
  name: 'miss-turnover-report',
  decider: turnoverDecider,
  roles: ['system'],
  streamId,
  decide: ({ licenceId, year }, state) => {
    if (state.due === null || state.reportedOn !== null || state.missed) return alreadyTrue();
    const regime = regimeOfMissed(state.due, defaultRules);
    return accept({
      type: 'turnover-report-missed',
      data: { licenceId, year, due: state.due, regime },
      subjects: state.subjects,
    });
  },
};
