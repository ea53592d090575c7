import type { Problem } from '@idp/model';
import type { ApplicationState } from '../applications';
import type { StepName } from '../step';

/** What a deployment tells of itself, in the order in which it happens. */
export type DeployEvent =
  | { readonly type: 'step'; readonly step: StepName; readonly title: string; readonly state: StepState }
  /** Something that is missing, and will be done. */
  | { readonly type: 'action'; readonly step: StepName; readonly text: string }
  | { readonly type: 'told'; readonly step: StepName; readonly text: string }
  | { readonly type: 'applications'; readonly applications: readonly ApplicationState[] }
  | { readonly type: 'failed'; readonly step?: StepName; readonly code: number; readonly problems: readonly Problem[] }
  | { readonly type: 'end'; readonly changed: boolean };

/** How far a step is; `unchanged` where nothing was missing, `planned` where a dry run would go on. */
export type StepState = 'checks' | 'applies' | 'verifies' | 'done' | 'unchanged' | 'planned';

/** Takes what a deployment tells. */
export type Listen = (event: DeployEvent) => void;
