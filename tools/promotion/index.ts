export { branchNamed } from './branch-named';
export { findCandidates, type Candidate } from './candidate';
export {
  changedAppsOfApps,
  changedFiles,
  pinPathOf,
  withEnvironment,
  withReleases,
  type FileChange,
} from './changed-files';
export { chooseMoves, type Choice, type Judged, type Move, type Waiting } from './choose-moves';
export { isOpen, type Gate } from './gate';
export {
  detachmentOf,
  judgeGates,
  stateOf,
  type ChartKnowledge,
  type Knowledge,
  type Surroundings,
} from './judge-gates';
export { renderChoice, titleOf } from './render-choice';
export { awaitingVerify, isWanted, requestSettingsOf, requestsOf, type MoveRequest, type Wish } from './requests-of';
export { findReturns, renderReturns, type Return, type Returns } from './find-returns';
export { findOverrideValueProblems } from './find-override-problems';
export { withHolds } from './with-holds';
export { withoutOverride } from './without-override';
export { renderBody, type Section } from './render-body';
export { sectionsOf, sectionsOfReturns, type MoveHistory } from './sections-of';
export { renderStatus } from './render-status';
export { statusOf, type Status } from './status-of';
export { departedFacts, forgettingFacts, renamedFacts } from './departed-facts';
export { findDepartureProblems, leftBy, nextStepOf, type Departure } from './departure';
