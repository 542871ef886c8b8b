import fc from 'fast-check';
import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type InspectionEvent } from '../../domain/events.js';
import {
  breachFound,
  carriedOut,
  closed,
  commented,
  inspectionId,
  periodCancelled,
  periodExpired,
  periodStarted,
  reportSent,
} from '../../testing/made-up-control.js';
import { type InspectionCard, inspectionCard } from './view.js';

const fold = (...events: InspectionEvent[]): InspectionCard | null =>
  foldSubject(inspectionCard, `inspection:${inspectionId}`, recorded(events, 'inspection')) as InspectionCard | null;
const clean = carriedOut({ findings: [] });

describe('inspection-card', () => {
  it.each<[string, InspectionEvent[]]>([
    ['report-pending', [carriedOut()]],
    ['awaiting-comment', [carriedOut(), reportSent()]],
    ['awaiting-comment', [carriedOut(), reportSent(), periodStarted()]],
    ['awaiting-comment', [carriedOut(), reportSent(), periodStarted(), periodCancelled]],
    ['to-be-assessed', [carriedOut(), reportSent(), periodStarted(), periodExpired()]],
    ['to-be-assessed', [carriedOut(), reportSent(), periodStarted(), commented()]],
    [
      'awaiting-comment',
      [
        carriedOut(),
        reportSent(),
        periodStarted(),
        periodStarted({ noticeId: 'second', due: '2013-12-02' }),
        periodExpired(),
      ],
    ],
    [
      'awaiting-comment',
      [carriedOut(), reportSent(), periodStarted(), periodExpired(), periodStarted({ due: '2013-11-28' })],
    ],
    ['assessed', [carriedOut(), reportSent(), periodStarted(), periodExpired(), breachFound]],
    ['closed', [carriedOut(), reportSent(), periodStarted(), periodExpired(), closed]],
    ['report-pending', [clean]],
    ['no-findings', [clean, reportSent()]],
    ['no-findings', [clean, reportSent(), periodStarted(), periodExpired()]],
    ['to-be-assessed', [clean, reportSent(), periodStarted(), commented()]],
  ])('is %s', (status, events) => {
    const card = fold(...events);
    expect(card?.status).toBe(status);
    expect(card && inspectionCard.index(card)).toMatchObject({ status });
  });

  it('shows a late comment as late', () => {
    const card = fold(carriedOut(), periodStarted(), commented({ receivedOn: '2013-11-28', late: true }));
    expect(card?.comments).toEqual([{ documentId: 'document-1', receivedOn: '2013-11-28', late: true }]);
  });

  it('says how many inspectors there were and nothing of who', () => {
    const card = fold(carriedOut());
    expect(card?.inspectors).toBe(1);
  });

  it('does not depend on the order of independent facts', () => {
    const independent = [
      reportSent('holder'),
      reportSent('place'),
      periodStarted(),
      periodStarted({ noticeId: 'second', due: '2013-12-02' }),
      commented(),
      breachFound,
    ];
    const unordered = (card: InspectionCard | null) =>
      card && {
        ...card,
        sent: [...card.sent].sort((a, b) => a.to.localeCompare(b.to)),
        commentPeriods: [...card.commentPeriods].sort((a, b) => a.due.localeCompare(b.due)),
      };
    const wanted = unordered(fold(carriedOut(), ...independent));
    fc.assert(
      fc.property(fc.shuffledSubarray(independent, { minLength: independent.length }), (shuffled) => {
        expect(unordered(fold(carriedOut(), ...shuffled))).toEqual(wanted);
      }),
    );
  });

  it('asks for no assessment while a comment period runs without a comment', () => {
    const steps: InspectionEvent[] = [
      reportSent(),
      reportSent('place'),
      periodStarted(),
      periodCancelled,
      periodStarted({ noticeId: 'second', due: '2013-12-02' }),
      periodExpired('2013-11-27'),
      periodExpired('2013-12-02'),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 12 }), (events) => {
        const card = fold(carriedOut(), ...events);
        const over = card?.commentPeriods.length && card.commentPeriods.every((period) => period.over);
        expect(card?.status === 'to-be-assessed').toBe(Boolean(over));
      }),
    );
  });
});
