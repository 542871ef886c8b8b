import { OSLO, osloDate } from '@kernel/clock.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { Temporal } from 'temporal-polyfill';
import { frameFor, type LetterSource, type LetterSourceContext } from '../../notice/contract.js';
import { noticeOfPoints } from './notice-of-points.js';
import { type InspectionEvent } from '../domain/events.js';
import { inspectionDecider, type InspectionState } from '../domain/state.js';

type Protected<T extends InspectionEvent['type']> = NonNullable<Extract<InspectionEvent, { type: T }>['protected']>;

const clockTime = (at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(OSLO).toPlainTime().toString({ smallestUnit: 'minute' });

const inspectionOf = async ({ log, municipality, about }: LetterSourceContext): Promise<InspectionState> =>
  (await log.load(inspectionDecider, municipality, about.inspectionId ?? '-')).state;

const reading = ({ now }: LetterSourceContext, purpose: string) => ({
  reader: { id: 'letters', role: 'system' as const },
  purpose,
  at: now,
});

/** The report of a control, with what was observed in the inspectors' words. */
export const inspectionReportSource: LetterSource<'inspection-report'> = {
  kind: 'inspection-report',
  content: async (context) => {
    const { frame, licence, sendTo } = await frameFor(context);
    const { control, controlEventId } = await inspectionOf(context);
    const visit = control?.visit;
    if (!control || !visit) throw new TypeError('a report letter for a control that is not in the log');
    const seen = await readProtected<Protected<'inspection-carried-out'>>(
      context.log.store,
      context.vault,
      context.municipality,
      controlEventId,
      reading(context, 'inspection report letter'),
    );
    return {
      ...frame,
      yourReference: null,
      licence,
      control: {
        reportNumber: control.reportNumber,
        date: osloDate(visit.startedAt),
        startTime: clockTime(visit.startedAt),
        endTime: clockTime(visit.endedAt),
        inspectors: visit.inspectors.length,
        company: seen?.company ?? null,
        toldOnTheSpot: seen?.toldOnTheSpot ?? null,
      },
      observations: control.findings.map((finding) => {
        const observation = seen?.observations.find(({ findingId }) => findingId === finding.findingId);
        return {
          time: clockTime(finding.at),
          where: observation?.where ?? null,
          what: observation?.what ?? '',
        };
      }),
      nothingFound: control.findings.length === 0,
      commentTo: sendTo,
      pointsNotice: context.about.namesPoints ? await noticeOfPoints(context, sendTo) : null,
    };
  },
};

/** The case after a control is closed without a reaction. */
export const closedSource: LetterSource<'closed-without-reaction'> = {
  kind: 'closed-without-reaction',
  content: async (context) => {
    const { frame, licence, contact } = await frameFor(context);
    const { control, closingEventId, comments } = await inspectionOf(context);
    if (!control) throw new TypeError('a closing letter for a control that is not in the log');
    const closing = await readProtected<Protected<'inspection-closed'>>(
      context.log.store,
      context.vault,
      context.municipality,
      closingEventId,
      reading(context, 'closing letter'),
    );
    const event = closingEventId ? await context.log.store.readEvent(context.municipality, closingEventId) : null;
    const outcome = (event?.data as Extract<InspectionEvent, { type: 'inspection-closed' }>['data'] | undefined)
      ?.outcome;
    return {
      ...frame,
      licence,
      report: { number: control.reportNumber, date: control.reportedOn },
      controlDate: control.reportedOn,
      closedOn: event ? osloDate(event.occurredAt) : '',
      outcome: outcome ?? 'no-breach',
      ground: closing?.ground ?? '',
      commentReceived: comments.at(-1)?.receivedOn ?? null,
      access: contact,
    };
  },
};

/** A report of the police, put to the holder before anything is found proven. */
export const policeReportSource: LetterSource<'police-report'> = {
  kind: 'police-report',
  content: async (context) => {
    const { frame, licence, sendTo, contact } = await frameFor(context);
    const { control, controlEventId } = await inspectionOf(context);
    if (control?.source !== 'police') throw new TypeError('a police report letter without a police report');
    const seen = await readProtected<Protected<'police-report-received'>>(
      context.log.store,
      context.vault,
      context.municipality,
      controlEventId,
      reading(context, 'police report letter'),
    );
    return {
      ...frame,
      licence,
      report: {
        number: control.reportNumber,
        date: control.reportedOn,
        origin: { kind: 'police', office: seen?.office ?? '' },
      },
      observations: control.findings.map((finding) => {
        const observation = seen?.observations.find(({ findingId }) => findingId === finding.findingId);
        return { time: clockTime(finding.at), where: observation?.where ?? null, what: observation?.what ?? '' };
      }),
      replyDays: 14,
      commentTo: sendTo,
      access: contact,
    };
  },
};
