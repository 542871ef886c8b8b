import type { IsoDate } from '../calendar/iso.js';
import { norwegianDate } from '../calendar/norwegian-date.js';
import { type Confidence, evaluation, type RuleEvaluation } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import type { AdvanceNotice, AdvanceNoticeGiven, AdvanceNoticeReason } from './advance-notice-case.js';

interface Text {
  readonly nb: string;
  readonly nn: string;
}

type Outcome = AdvanceNoticeReason | 'exception-without-reason';

const texts: Readonly<Record<Outcome, (due: string) => Text>> = {
  'exception-without-reason': () => ({
    nb: 'Unntak fra forhåndsvarsel krever en begrunnelse. Den mangler.',
    nn: 'Unntak frå førehandsvarsel krev ei grunngiving. Ho manglar.',
  }),
  'exception-recorded': () => ({
    nb: 'Et begrunnet unntak fra forhåndsvarsel er registrert. Vedtak kan treffes.',
    nn: 'Eit grunngitt unntak frå førehandsvarsel er registrert. Vedtak kan gjerast.',
  }),
  'no-advance-notice': () => ({
    nb: 'Forhåndsvarsel er ikke sendt. Vedtak kan ikke treffes.',
    nn: 'Førehandsvarsel er ikkje sendt. Vedtak kan ikkje gjerast.',
  }),
  'notice-returned': () => ({
    nb: 'Varselet kom i retur og regnes som ikke sendt. Vedtak kan ikke treffes.',
    nn: 'Varselet kom i retur og blir rekna som ikkje sendt. Vedtak kan ikkje gjerast.',
  }),
  'receipt-unknown': () => ({
    nb: 'Varselet sier at fristen løper fra mottak, men mottaket er ikke kjent. Vedtak kan ikke treffes.',
    nn: 'Varselet seier at fristen går frå mottak, men mottaket er ikkje kjent. Vedtak kan ikkje gjerast.',
  }),
  'reply-period-running': (due) => ({
    nb: `Svarfristen går ut ${due}. Vedtak kan først treffes dagen etter, også når svar er kommet.`,
    nn: `Svarfristen går ut ${due}. Vedtak kan først gjerast dagen etter, også når svar er kome.`,
  }),
  'expired-without-reply': (due) => ({
    nb: `Svarfristen gikk ut ${due} uten at svar er kommet. Vedtak kan treffes.`,
    nn: `Svarfristen gjekk ut ${due} utan at svar er kome. Vedtak kan gjerast.`,
  }),
  'reply-received': (due) => ({
    nb: `Svaret kom innen fristen ${due}, som nå er ute. Vedtak kan treffes.`,
    nn: `Svaret kom innan fristen ${due}, som no er ute. Vedtak kan gjerast.`,
  }),
  'late-reply-to-consider': (due) => ({
    nb: `Svaret kom etter fristen ${due}. Vedtak kan treffes, men svaret skal vurderes.`,
    nn: `Svaret kom etter fristen ${due}. Vedtak kan gjerast, men svaret skal vurderast.`,
  }),
};

/** The one step of the gate: the facts it saw, the verdict and the sentence for people. Forvaltningsloven § 16 (V). */
export const noticeStep = (given: AdvanceNoticeGiven, verdict: AdvanceNotice, rules: RuleSet): RuleEvaluation => {
  const outcome: Outcome = 'error' in verdict ? verdict.error : verdict.reason;
  const due: IsoDate | null = 'error' in verdict ? null : verdict.replyDue;
  const confidence: Confidence = due ? 'I' : 'V';
  return evaluation(
    {
      rule: 'advance-notice',
      paragraph: 'forvaltningsloven § 16',
      confidence,
      facts: {
        dispatchedOn: given.dispatchedOn ?? null,
        replyDays: given.replyDays,
        statedStart: given.statedStart ?? 'dispatch',
        receivedOn: given.receivedOn ?? null,
        undeliverableOn: given.undeliverableOn ?? null,
        exception: given.exception?.ground ?? null,
        repliedOn: given.repliedOn ?? null,
        decisionOn: given.decisionOn,
        replyDue: due,
      },
      outcome,
      ...texts[outcome](due ? norwegianDate(due) : ''),
    },
    rules,
  );
};
