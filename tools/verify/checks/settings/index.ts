import type { RenderedObject } from '@idp/model';
import type { Check } from '../../check';
import { objectsAsked } from '../../objects';
import { findingAt, type Problem } from '../../problem';
import { argoCdProblems } from './argo-cd';
import { argoWorkflowsProblems } from './argo-workflows';
import { dexProblems } from './dex';
import { grafanaProblems } from './grafana';
import { noticeProblems } from './notices';
import { vaultProblems } from './vault';

const name = 'settings';

const programs: readonly ((object: RenderedObject) => readonly Problem[])[] = [
  argoCdProblems,
  argoWorkflowsProblems,
  dexProblems,
  grafanaProblems,
  noticeProblems,
  vaultProblems,
];

/** Settings of programs in words that they do not know: these do not start, or pass them over without a word. */
export const settings: Check = {
  name,
  findFindings: (rendering) =>
    objectsAsked(rendering, 'ConfigMap', 'Secret').flatMap((object) =>
      programs.flatMap((problemsOf) => problemsOf(object)).map((problem) => findingAt(name, object, problem)),
    ),
};
