import { isObject, objectAt, type JsonPath, type RenderedObject } from '@idp/model';
import { parseDocument } from 'yaml';
import type { Problem } from '../../problem';
import { choiceProblem, durationProblem, misspelling } from './words';

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/argocd-cm-yaml/ */
const KEYS = [
  ...['accounts', 'admin.enabled', 'application.instanceLabelKey', 'application.resourceTrackingMethod'],
  ...['application.sync.impersonation.enabled', 'dex.config', 'exec.enabled', 'exec.shells', 'ga.trackingid'],
  ...['globalProjects', 'help.chatText', 'help.chatUrl', 'installationID', 'kustomize.buildOptions', 'oidc.config'],
  ...['oidc.tls.insecure.skip.verify', 'resource.compareoptions', 'resource.exclusions', 'resource.inclusions'],
  ...['resource.customLabels', 'resource.respectRBAC', 'statusbadge.enabled', 'statusbadge.url'],
  ...['timeout.hard.reconciliation', 'timeout.reconciliation', 'timeout.reconciliation.jitter'],
  ...['ui.bannercontent', 'ui.cssurl', 'url', 'users.anonymous.enabled', 'users.session.duration'],
];

const TIMES = KEYS.filter((key) => /^timeout\.|\.duration$/.test(key));
const SWITCHES = KEYS.filter((key) => /(?:enabled|verify)$/.test(key));
const FILES = ['dex.config', 'oidc.config', 'resource.compareoptions', 'resource.exclusions', 'resource.inclusions'];

const OF_LOGINS = [
  ...['allowedAudiences', 'cliClientID', 'clientID', 'clientSecret', 'domainHint', 'enablePKCEAuthentication'],
  ...['enableUserInfoGroups', 'issuer', 'logoutURL', 'name', 'requestedIDTokenClaims', 'requestedScopes', 'rootCA'],
  ...['refreshTokenThreshold', 'skipAudienceCheckWhenTokenHasNoAudience', 'userInfoCacheExpiration', 'userInfoPath'],
];

/** What the settings of an Argo CD say that it does not read. */
export function argoCdProblems({ kind, name, content }: RenderedObject): readonly Problem[] {
  if (kind !== 'ConfigMap' || name !== 'argocd-cm') return [];
  return Object.entries(objectAt(content, 'data')).flatMap(([key, text]) => {
    const path = ['data', key];
    return [
      ...misspelling(path, key, KEYS, 'setting'),
      ...(TIMES.includes(key) ? durationProblem(path, text) : []),
      ...(SWITCHES.includes(key) ? choiceProblem(path, text, ['true', 'false']) : []),
      ...(key === 'application.resourceTrackingMethod'
        ? choiceProblem(path, text, ['annotation', 'annotation+label', 'label'])
        : []),
      ...(FILES.includes(key) ? fileProblems(path, key, String(text)) : []),
    ];
  });
}

function fileProblems(path: JsonPath, key: string, text: string): readonly Problem[] {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const what = `is no YAML: ${error.message.split(':')[0] ?? ''}`;
    return [{ path, what, remedy: 'look for a bracket, a comma or an indentation that is off' }];
  }
  const content: unknown = document.toJS();
  if (key !== 'oidc.config' || !isObject(content)) return [];
  const asked = ['issuer', 'clientID'].filter((field) => content[field] === undefined);
  return [
    ...Object.keys(content).flatMap((field) => misspelling(path, field, OF_LOGINS, 'setting')),
    ...asked.map((field) => ({ path, what: `says no ${field}: nobody can log in`, remedy: `state ${field}` })),
  ];
}
