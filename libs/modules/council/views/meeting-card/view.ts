import { isCorrection } from '@kernel/corrections.js';
import { type Recorded } from '@kernel/event.js';
import { defineView } from '@platform/projections/view.js';
import { type CouncilMeetingEvent } from '../../domain/meeting-events.js';
import { type CouncilMeeting, councilMeetingDecider } from '../../domain/meeting-state.js';

export type MeetingCard = CouncilMeeting;

/** A meeting and its agenda as the decisions see it, kept for reading; names and texts are not in it. */
export const meetingCard = defineView<MeetingCard>({
  name: 'meeting-card',
  version: 1,
  subjects: ['meeting'],
  categories: [councilMeetingDecider.category],
  fold: (doc, event) =>
    isCorrection(event)
      ? doc
      : councilMeetingDecider.evolve(doc ?? councilMeetingDecider.initial, event as Recorded<CouncilMeetingEvent>),
  columns: { day: 'text', body: 'text' },
  index: ({ meeting }) => ({ day: meeting?.day ?? '', body: meeting?.body.id ?? '' }),
});
