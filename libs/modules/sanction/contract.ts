export { type Reaction, sanctionDecider, type SanctionRecord } from './domain/state.js';
export { type FiveFactors, type SanctionEvent, unassessed } from './domain/events.js';
export { type Extent, type Ground } from './domain/withdrawal-events.js';
export { type ReadyForBody, readyForBody } from './domain/ready-for-body.js';
export { type History, type HistoryEntry, historyOf, wholeHistoryOf } from './views/history/history.js';
export { type LetterOfCase } from './views/history/letters.js';
export { type AppealOfCase } from './views/history/appeals.js';
export { authority, type AuthorityAnswer, type AuthorityAsked, type DecisionMaker } from './domain/authority.js';
export { earlierCases, earlierCasesLike, similarCases } from './domain/earlier-cases.js';
export {
  type EarlierCase,
  equalTreatment,
  isUnequal,
  shownCases,
  type SimilarCase,
  similarTo,
} from './domain/equal-treatment.js';
export { isFlagged, policeTrackOpen } from './domain/police-track.js';
export { type ReferredMatter, referredMatters } from './views/referred-matters/view.js';
export { appealFacts, appealPending, isAnnulled, noon } from './domain/on-appeal.js';
export { type Standing } from './domain/standing.js';
export { endOf, within } from './domain/extent.js';
export { type DecidedBy } from './domain/shared.js';
export { notAllowed } from './use-cases/run-appeal-time/decide.js';
export { ExtentBody, extentOf } from './use-cases/extent-body.js';
export { GroundBody, groundOf } from './use-cases/ground-body.js';
