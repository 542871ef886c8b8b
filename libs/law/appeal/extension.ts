import { instant, isBefore, latestOf } from '../calendar/iso.js';
import { osloDay } from '../calendar/oslo-time.js';
import { roll } from '../calendar/working-days.js';
import type { AppealClock, AppealDeadlineGiven } from './appeal-case.js';

/**
 * An extension granted no later than the (rolled) due date moves it; one granted after expiry, or while the time is
 * open, changes nothing. It never shortens. Forvaltningsloven § 29 fourth paragraph (V).
 */
export const applyExtension = (clock: AppealClock, given: AppealDeadlineGiven): AppealClock => {
  const { extensionGrantedAt: granted, extensionGrantedUntil: until } = given;
  if (!granted || !until || !clock.due || osloDay(granted) > clock.due) return clock;
  return { ...clock, due: latestOf(clock.due, roll(until)) };
};

/** Whether the extension is to be tried before the request for reasons: always, unless it was granted at or after it. */
export const extensionGoesFirst = (given: AppealDeadlineGiven): boolean =>
  !given.extensionGrantedAt ||
  !given.reasonsRequestedAt ||
  isBefore(instant(given.extensionGrantedAt), instant(given.reasonsRequestedAt));
