import { uuidFrom } from '@kernel/ids.js';

/** Id of the letter that brings the report of a control to a holder. */
export const reportNoticeId = (inspectionId: string, orgnr: string): string =>
  uuidFrom('notice', 'inspection-report', inspectionId, 'holder', orgnr);
