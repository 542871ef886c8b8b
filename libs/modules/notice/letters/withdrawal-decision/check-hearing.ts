import { type Gap } from '../checklist/missing.js';
import { type WithdrawalDecision } from './content.js';

/** The notice before the decision, its limit out, and the reply weighed (forvaltningsloven §§ 16, 25). */
export function checkHearing(
  lack: Gap,
  {
    notice,
    reply,
    decision,
  }: Pick<WithdrawalDecision, 'notice' | 'reply'> & { readonly decision: { readonly decidedOn: string } },
): void {
  if ('exception' in notice) {
    lack.text(
      notice.exception,
      'notice.exception',
      'FVL-16',
      'Hvorfor det ikke ble varslet',
      'Kvifor det ikkje vart varsla',
    );
  } else {
    lack.date(notice.sentOn, 'notice.sentOn', 'FVL-16', 'Når varselet ble sendt', 'Når varselet vart sendt');
    lack.date(notice.replyDue, 'notice.replyDue', 'FVL-16', 'Når svarfristen gikk ut', 'Når svarfristen gjekk ut');
    lack.when(
      notice.replyDue <= notice.sentOn,
      'notice.period',
      'FVL-16',
      'Svarfristen er ikke etter at varselet ble sendt',
      'Svarfristen er ikkje etter at varselet vart sendt',
    );
    lack.when(
      decision.decidedOn <= notice.replyDue,
      'notice.open',
      'FVL-16',
      'Vedtaket er gjort før svarfristen var ute',
      'Vedtaket er gjort før svarfristen var ute',
    );
  }
  if (!reply.received) return;
  lack.date(reply.date, 'reply.date', 'FVL-24-25', 'Når uttalelsen kom', 'Når fråsegna kom');
  lack.when(
    reply.date > decision.decidedOn,
    'reply.order',
    'FVL-24-25',
    'Uttalelsen kom etter vedtaket',
    'Fråsegna kom etter vedtaket',
  );
  lack.text(
    reply.summary,
    'reply.summary',
    'FVL-24-25',
    'Hva bevillingshaveren har uttalt',
    'Kva bevillingshavaren har uttalt',
  );
  lack.text(
    reply.weighing,
    'reply.weighing',
    'FVL-24-25',
    'Hvordan uttalelsen er vurdert',
    'Korleis fråsegna er vurdert',
  );
}
