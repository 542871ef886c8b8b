import { type LetterSource } from '../../notice/contract.js';
import { advanceNoticeSource } from './advance-notice-source.js';
import { caseDroppedSource } from './case-dropped-source.js';
import { pointsDecisionSource, pointsNoticeSource } from './points-sources.js';
import { warningSource } from './sources.js';
import { withdrawalDecisionSource } from './withdrawal-decision-source.js';
import { authorityNoticeSource, withdrawalEndedSource, withdrawalStartedSource } from './withdrawal-run-sources.js';

export const sanctionLetters: readonly LetterSource[] = [
  warningSource,
  pointsNoticeSource,
  pointsDecisionSource,
  advanceNoticeSource,
  caseDroppedSource,
  withdrawalDecisionSource,
  withdrawalStartedSource,
  withdrawalEndedSource,
  authorityNoticeSource,
];
