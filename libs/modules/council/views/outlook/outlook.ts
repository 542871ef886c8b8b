import { addDays } from '@law/calendar/working-days.js';

export interface MeetingOnCalendar {
  readonly meetingId: string;
  readonly bodyId: string;
  readonly day: string;
  readonly paperDeadline: string;
}

export type OutlookWarning = 'no-meeting-planned' | 'after-licence-end' | 'long-gap' | 'notice-not-sent';

export interface Outlook {
  /** last day of the party's reply limit */
  readonly replyDue: string | null;
  /** first day on which the body may decide */
  readonly readyOn: string | null;
  readonly first: (MeetingOnCalendar & { readonly needsAddendum: boolean }) | null;
  /** first meeting whose papers can hold the reply */
  readonly firstWithoutAddendum: MeetingOnCalendar | null;
  readonly warnings: readonly OutlookWarning[];
}

/** A wait of more than this many days is warned of: the summer's gap between meetings, as a rule (I). */
export const LONG_GAP_DAYS = 42;

/**
 * The first meeting a case can reach: after the party's reply limit is out, and with papers that are not due yet. Warns where
 * that is after the licence's end (a withdrawal is never carried past it, alkoholloven § 1-8) or a long gap away.
 */
export const outlookOf = (given: {
  readonly today: string;
  readonly noticeSent: boolean;
  readonly replyDue: string | null;
  readonly licenceEnd: string | null;
  readonly meetings: readonly MeetingOnCalendar[];
}): Outlook => {
  const { today, noticeSent, replyDue, licenceEnd, meetings } = given;
  if (!noticeSent) {
    return { replyDue, readyOn: null, first: null, firstWithoutAddendum: null, warnings: ['notice-not-sent'] };
  }
  const readyOn = replyDue === null || replyDue < today ? today : addDays(replyDue, 1);
  const reachable = [...meetings]
    .filter(({ day, paperDeadline }) => day >= readyOn && paperDeadline >= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const whole = (one: MeetingOnCalendar): boolean => replyDue === null || replyDue < one.paperDeadline;
  const first = reachable[0] ?? null;
  const warnings: OutlookWarning[] = [
    ...(first ? [] : ['no-meeting-planned' as const]),
    ...(licenceEnd !== null && (first?.day ?? readyOn) >= licenceEnd ? ['after-licence-end' as const] : []),
    ...(first && first.day > addDays(readyOn, LONG_GAP_DAYS) ? ['long-gap' as const] : []),
  ];
  return {
    replyDue,
    readyOn,
    first: first && { ...first, needsAddendum: !whole(first) },
    firstWithoutAddendum: reachable.find(whole) ?? null,
    warnings,
  };
};

export const warningWords: Readonly<Record<OutlookWarning, { readonly nb: string; readonly nn: string }>> = {
  'no-meeting-planned': {
    nb: 'Det er ikke satt opp noe møte som saken kan nå.',
    nn: 'Det er ikkje sett opp noko møte som saka kan nå.',
  },
  'after-licence-end': {
    nb: 'Saken når ikke organet før bevillingen går ut.',
    nn: 'Saka når ikkje organet før bevillinga går ut.',
  },
  'long-gap': {
    nb: 'Det er mer enn seks uker til første møte som saken kan nå. Vurder et ekstra møte.',
    nn: 'Det er meir enn seks veker til første møte som saka kan nå. Vurder eit ekstra møte.',
  },
  'notice-not-sent': {
    nb: 'Forhåndsvarselet er ikke sendt. Svarfristen har ikke begynt.',
    nn: 'Førehandsvarselet er ikkje sendt. Svarfristen har ikkje teke til.',
  },
};
