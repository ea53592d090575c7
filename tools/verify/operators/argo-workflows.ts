import { textAt, textsAt, type Rendering } from '@idp/model';
import { parse } from 'yaml';
import { existing } from '../existing';
import type { Labels } from '../label-selector';
import { objectsOfKind } from '../objects';
import type { Makers } from './maker';

/** Argo Workflows: https://argo-workflows.readthedocs.io/en/latest/default-workflow-specs/ */
export const argoWorkflows: Makers = {
  WorkflowTemplate: ({ name, namespace, content }, rendering) => {
    const own = textsAt(content, 'spec', 'podMetadata', 'labels');
    return [{ ...existing('Pod', namespace, name), labels: { ...defaultLabels(rendering), ...own } }];
  },
};

/** What the settings of the controller say of the pods of every workflow. */
function defaultLabels(rendering: Rendering): Labels {
  return objectsOfKind(rendering, 'ConfigMap').reduce<Labels>((found, { content }) => {
    const config = textAt(content, 'data', 'config');
    if (config === undefined || !config.includes('workflowDefaults:')) return found;
    return { ...found, ...textsAt(parse(config), 'workflowDefaults', 'spec', 'podMetadata', 'labels') };
  }, {});
}
