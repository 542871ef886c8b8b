import { type LicenceKind } from './events.js';

/**
 * Only ordinary municipal licences get points: none on single-occasion and ambulatory ones, whose breaches weigh in later
 * applications alone, nor on Vinmonopolet's (alkoholforskriften § 10-1 V; the directorate's comment 10.1.1 V2).
 */
export const takesPoints = (kind: LicenceKind | undefined): boolean => kind === 'sale' || kind === 'serving';
