import { defineComponent } from '@idp/model';
import { aComponentFolder, aPlatform } from '@idp/testing';
import { findTemplateProblems } from './templates';

const store = defineComponent({
  name: 'store',
  description: 'Keeps secrets',
  namespace: 'kube-system',
  owner: 'platform-team',
  alerts: { StoreDown: { expression: 'up == 0', for: '5m', severity: 'critical', summary: 'It is down.' } },
  routes: { store: { service: 'store', port: 80 } },
});

const labelled = `apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  labels:
    {{- include "platform.labels" . | nindent 4 }}
`;

function problemsOf(content: string, path = 'policy.yaml'): readonly string[] {
  const component = { ...aComponentFolder(store), templates: [{ path, content }] };
  return findTemplateProblems(component, aPlatform([component])).map(({ what }) => what);
}

describe('a template of a component', () => {
  it.each([
    ['with labels', labelled],
    ['with labels below a condition', labelled.replace('  labels:', '{{- if .Values.a }}\n  labels:')],
    ['with labels on the same line', labelled.replace('labels:\n    ', 'labels: ')],
    ['with a comment of Helm', `{{- /* {{ "a" }} it's */ -}}\n${labelled}`],
    ['with braces in strings', `${labelled}data:\n  a: {{ "{{" }} $labels {{ \`}}\` }}\n`],
    ['with an expression of several lines', `${labelled}data:\n  a: {{ dict\n    "a" 1\n  | toJson }}\n`],
    ['indented as a whole', labelled.replaceAll(/^(?!$)/gm, '  ')],
  ])('is a template %s', (_name, content) => {
    expect(problemsOf(content)).toEqual([]);
  });

  it.each([
    ['labels in a comment', labelled.replace('{{- inc', '# {{- inc')],
    [
      'labels in a comment of Helm',
      labelled.replace('{{- include "platform.labels" . | nindent 4 }}', '{{/* include "platform.labels" . */}}'),
    ],
    ['labels of its pods only', labelled.replace('metadata:\n', 'metadata: {}\nspec:\n')],
  ])('is refused with %s', (_name, content) => {
    expect(problemsOf(content)).toEqual(['the ConfigMap has no labels of the standard']);
  });

  it.each(['--- # next\napiVersion: v1\nkind: Secret', '---\nkind: Secret\napiVersion: v1'])(
    'has labels in each of its documents: %j',
    (next) => {
      expect(problemsOf(`${labelled}${next}\nmetadata:\n  name: a\n`)).toEqual([
        'the Secret has no labels of the standard',
      ]);
    },
  );

  it.each([
    ['{{#if a}}', '"{{#if" is of another brace language'],
    ['{{/if}}', '"{{/if" is of another brace language'],
    ['{{{ a }}}', '"{{{" is of another brace language'],
    ['{{ .Values.a }', 'a "{{" is not closed'],
    ['{{ .Values.a\n{{ .Values.b }}', 'a "{{" is not closed'],
    ['{{ "a }}', 'a "{{" is not closed'],
  ])('may not hold %p', (text, what) => {
    expect(problemsOf(`${labelled}data:\n  a: ${text}\n`)).toEqual([what]);
    expect(problemsOf(text, 'a.tpl')).toEqual([what]);
  });

  it.each(['alerts.yaml', 'route-store.yaml'])('may not be named %s like that of a contract', (path) => {
    expect(problemsOf(labelled, path)).toEqual(['has the name of a template that the build writes']);
  });
});
