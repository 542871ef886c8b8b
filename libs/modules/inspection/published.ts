import { id, moment, oneOf, publish, type Published, text } from '@platform/relay/published.js';
import { type InspectionEvent } from './domain/events.js';

/** That a place was controlled, for statistics and for the control company. Not what was seen, nor by whom. */
export const inspectionPublished: readonly Published[] = [
  publish<Extract<InspectionEvent, { type: 'inspection-carried-out' }>>(
    'inspection-carried-out',
    'A control was carried out',
    {
      inspectionId: id,
      reportNumber: text,
      placeId: id,
      of: oneOf('sale', 'serving'),
      startedAt: moment,
      endedAt: moment,
    },
  ),
];
