import { type LetterSource } from '../../notice/contract.js';
import { appealDefectSource, appealForwardedSource, appealReceivedSource } from './receipt-sources.js';
import { appealDismissedSource, appealOutcomeSource, stayDecisionSource } from './ruling-sources.js';

export const appealLetters: readonly LetterSource[] = [
  appealReceivedSource,
  appealDefectSource,
  appealDismissedSource,
  stayDecisionSource,
  appealForwardedSource,
  appealOutcomeSource,
];
