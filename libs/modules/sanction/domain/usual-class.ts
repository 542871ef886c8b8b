import { osloDate } from '@kernel/clock.js';
import { type OffenceClass, type ProvisionName, provisions } from '../../inspection/contract.js';
import { type MunicipalityState, readingOn } from '../../municipality/contract.js';

/**
 * The class that guideline 7.2 gives an offence; another one needs reasons. Its list names sale and serving after the end
 * of hours only, so before opening or on a banned day is ordinary, unless the municipality reads it otherwise on the day
 * of the offence (law.md § 8.3 no. 14, I).
 */
export const usualClass = (provision: ProvisionName, at: string, municipality: MunicipalityState): OffenceClass =>
  provision === 'hours-before-opening'
    ? readingOn(municipality, 'hoursBeforeOpening', osloDate(at)) === 'gross'
      ? 'gross'
      : 'ordinary'
    : provisions[provision].usualClass;
