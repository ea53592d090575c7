import { textAt, type RenderedObject } from '@idp/model';
import type { Finding } from '../../finding';
import type { IgnoreRule } from './rule';

/** Fields that programs in the cluster write and nobody in Git. */
const WRITTEN_IN_THE_CLUSTER = [
  /^status(\.|$)/,
  /(^|\.)caBundle$/,
  // What the API server fills into the templates of claims, and nobody can change.
  /^spec\.volumeClaimTemplates\.[^.]+\.(apiVersion|kind|metadata\.creationTimestamp|spec\.volumeMode|status)$/,
  /^metadata\.(creationTimestamp|generation|resourceVersion|uid|managedFields)$/,
  /^metadata\.annotations\.(deployment\.kubernetes\.io\/revision|kubectl\.kubernetes\.io\/restartedAt)$/,
  /^spec\.template\.metadata\.annotations\.kubectl\.kubernetes\.io\/restartedAt$/,
  /^spec\.preserveUnknownFields$/,
];

/** Fields below which everything stands that people decide about an object. */
const WHOLE = new Set([
  ...['', '*', 'data', 'stringData', 'binaryData', 'spec', 'metadata', 'metadata.annotations', 'metadata.labels'],
  ...['rules', 'rules.*', 'subjects', 'roleRef', 'webhooks', 'webhooks.*', 'spec.template', 'spec.template.spec'],
  ...['data.*', 'stringData.*', 'binaryData.*', 'spec.*', 'spec.template.spec.containers'],
  ...['spec.template.spec.containers.*'],
]);

/** What is wrong with a rule: it hides too much of an object, or the same field of every object of a kind. */
export function judge(
  rule: IgnoreRule,
  objects: readonly RenderedObject[],
): readonly Pick<Finding, 'path' | 'what' | 'remedy'>[] {
  const fields = rule.fields.filter((field) => !WRITTEN_IN_THE_CLUSTER.some((known) => known.test(field)));
  const kind = rule.kind === '*' ? 'objects of every kind' : `every ${rule.kind}`;
  const whose = rule.name === undefined ? kind : `${rule.kind} ${rule.name}`;
  const effect = rule.unapplied ? 'changes there are never applied' : 'changes there are never seen';
  const whole = fields.filter((field) => WHOLE.has(field));
  const unnamed = rule.name === undefined ? fields.filter((field) => !WHOLE.has(field)) : [];
  return [
    ...whole.map((field) => ({
      path: rule.path,
      what: `hides ${field === '' ? 'everything' : `all of ${field}`} in ${whose}: ${effect}`,
      remedy: 'name the one field that something in the cluster writes, or remove the rule',
    })),
    ...unnamed
      .filter((field) => !isScaled(field, rule, objects))
      .map((field) => ({
        path: rule.path,
        what: `hides ${field} in ${whose}: ${effect}`,
        remedy: 'name the object that it is meant for',
      })),
    ...(rule.name === undefined ? rule.managers : []).map((manager) => ({
      path: rule.path,
      what: `hides whatever ${manager} writes in ${whose}: ${effect}`,
      remedy: 'name the object and the field that it is meant for',
    })),
  ];
}

/** Whether every object of the kind has an autoscaler, which decides about its replicas. */
function isScaled(field: string, { kind }: IgnoreRule, objects: readonly RenderedObject[]): boolean {
  if (field !== 'spec.replicas') return false;
  const targets = objects
    .filter((object) => object.kind === 'HorizontalPodAutoscaler' || object.kind === 'ScaledObject')
    .map(({ namespace, content }) => `${namespace}/${textAt(content, 'spec', 'scaleTargetRef', 'name')}`);
  return objects
    .filter((object) => object.kind === kind)
    .every(({ namespace, name }) => targets.includes(`${namespace}/${name}`));
}
