import { objectAt, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import { suggest } from '@idp/schema';
import type { Problem } from '../problem';

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/ */
const RESOURCES = [
  ...['accounts', 'applications', 'applicationsets', 'certificates', 'clusters', 'exec', 'extensions', 'gpgkeys'],
  ...['logs', 'projects', 'repositories', 'write-repositories'],
];
const ACTIONS = ['action', 'create', 'delete', 'get', 'invoke', 'override', 'sync', 'update'];
const BUILT_IN = ['role:admin', 'role:readonly'];

/** Of these, an object is one of a project. */
const OF_PROJECTS = ['applications', 'applicationsets', 'exec', 'logs'];

type Found = readonly Omit<Problem, 'path'>[];

/** Who may do what in an Argo CD, in lines and words that it does not know or that let everybody in. */
export function argoCdPolicyProblems({ kind, name, content }: RenderedObject): readonly Problem[] {
  if (kind !== 'ConfigMap' || name !== 'argocd-rbac-cm') return [];
  const files = Object.entries(objectAt(content, 'data')).filter(([key]) => /^policy\.(?:.+\.)?csv$/.test(key));
  const lines = files.flatMap(([key, text]) => linesOf(String(text), ['data', key]));
  const roles = [...BUILT_IN, ...lines.flatMap(({ fields: [type, subject = ''] }) => (type === 'p' ? [subject] : []))];
  return [
    ...lines.flatMap(({ path, fields }) => wrongIn(fields, roles).map((problem) => ({ path, ...problem }))),
    ...defaultProblems(textAt(content, 'data', 'policy.default') ?? '', roles),
    ...modeProblems(textAt(content, 'data', 'policy.matchMode')),
  ];
}

interface Line {
  readonly path: JsonPath;
  readonly fields: readonly string[];
}

function linesOf(text: string, path: JsonPath): readonly Line[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ path, fields: line.split(',').map((field) => field.trim()) }));
}

function wrongIn(fields: readonly string[], roles: readonly string[]): Found {
  const [type = ''] = fields;
  const line = fields.join(', ');
  if (type === 'g') return groupProblems(fields, line, roles);
  if (type !== 'p')
    return [
      { what: `"${line}" is no line of a policy`, remedy: 'begin it with p (who may do what) or g (who is what)' },
    ];
  if (fields.length !== 6) {
    const what = `"${line}" has ${fields.length - 1} fields, and Argo CD reads those of 5 only`;
    return [{ what, remedy: 'write p, <who>, <resource>, <action>, <project>/<object>, allow or deny' }];
  }
  return ruleProblems(fields, line);
}

function groupProblems(fields: readonly string[], line: string, roles: readonly string[]): Found {
  if (fields.length !== 3)
    return [{ what: `"${line}" does not say who is what`, remedy: 'write g, <who>, role:<name>' }];
  const [, , role = ''] = fields;
  if (roles.includes(role)) return [];
  return [{ what: `"${line}" names a role to which nothing is allowed`, remedy: suggest(role, roles) }];
}

function ruleProblems(
  [, , resource = '', action = '', object = '', effect = '']: readonly string[],
  line: string,
): Found {
  const [verb = ''] = action.split('/');
  const isWhole = OF_PROJECTS.includes(resource) && !/[/*?[{]/.test(object);
  return [
    ...unknown(resource, RESOURCES, 'resource', line),
    ...unknown(verb, ACTIONS, 'action', line),
    ...unknown(effect, ['allow', 'deny'], 'effect', line),
    ...(isWhole ? [{ what: `"${line}" says no project, and fits nothing`, remedy: `write <project>/${object}` }] : []),
  ];
}

function unknown(word: string, known: readonly string[], what: string, line: string): Found {
  if (known.includes(word) || /[*?[{|.^$]/.test(word)) return [];
  return [{ what: `"${line}": Argo CD has no ${what} "${word}"`, remedy: suggest(word, known) }];
}

function defaultProblems(role: string, roles: readonly string[]): readonly Problem[] {
  const path = ['data', 'policy.default'];
  if (role === 'role:admin')
    return [
      { path, what: 'everybody who logs in may do everything', remedy: 'leave it empty, and say who is role:admin' },
    ];
  if (role === '' || roles.includes(role)) return [];
  return [{ path, what: `nothing is allowed to "${role}"`, remedy: suggest(role, roles) }];
}

function modeProblems(mode: string | undefined): readonly Problem[] {
  const known = ['glob', 'regex'];
  if (mode === undefined || known.includes(mode)) return [];
  return [
    { path: ['data', 'policy.matchMode'], what: `Argo CD does not know "${mode}"`, remedy: suggest(mode, known) },
  ];
}
