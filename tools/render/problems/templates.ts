import type { ComponentFolder, Platform, Problem } from '@idp/model';
import { contractTemplatesOf } from '../contract-templates';
import { publishedTemplatesOf } from '../published';
import { findBraceFault } from './braces';
import { kindsWithoutLabels } from './labelled';

/** Templates of a component that the label standard does not reach, that are not Helm, or whose name the platform uses. */
export function findTemplateProblems(component: ComponentFolder, platform: Platform): Problem[] {
  const { name, folder, templates } = component;
  const generated = generatedNames(component, platform);
  const own = templates.flatMap(({ path, content }) => {
    const where = `${folder}/templates/${path}`;
    return findFaults(path, content, generated).map(({ line, what, remedy }) => ({
      where: line === undefined ? where : `${where}:${line}`,
      what,
      remedy,
      concerns: [name],
    }));
  });
  return [...own, ...findTwins(component, generated)];
}

interface Fault {
  readonly line?: number;
  readonly what: string;
  readonly remedy: string;
}

function findFaults(path: string, content: string, generated: readonly string[]): readonly Fault[] {
  if (!/^[a-z0-9][a-z0-9./-]*\.(yaml|tpl|txt)$/.test(path))
    return [{ what: 'is no template of a chart', remedy: 'name it <what>.yaml, in lower case' }];
  const taken = generated.includes(path)
    ? [{ what: 'has the name of a template that the build writes', remedy: 'rename it' }]
    : [];
  const fault = findBraceFault(content);
  if (fault) return [...taken, fault];
  return [...taken, ...(path.endsWith('.yaml') ? kindsWithoutLabels(content).map(unlabelled) : [])];
}

function unlabelled(kind: string): Fault {
  return {
    what: `the ${kind} has no labels of the standard`,
    remedy: 'add {{- include "platform.labels" . | nindent 4 }} below metadata.labels',
  };
}

/** Contracts that would write one file twice, such as a secret "store" beside the store of all secrets. */
function findTwins({ name, locate }: ComponentFolder, generated: readonly string[]): Problem[] {
  return generated
    .filter((path, index) => generated.indexOf(path) < index)
    .map((path) => ({
      where: locate('secrets'),
      what: `two contracts make the template ${path}`,
      remedy: 'rename one of them',
      concerns: [name],
    }));
}

function generatedNames(component: ComponentFolder, platform: Platform): readonly string[] {
  const files = [...contractTemplatesOf(component, platform), ...publishedTemplatesOf(component)];
  return ['_labels.tpl', ...files.map(({ path }) => path)];
}
