import type { ComponentFolder, Problem } from '@idp/model';

/** Templates of a component that the label standard does not reach, or that another brace language got into. */
export function findTemplateProblems({ name, folder, templates }: ComponentFolder): Problem[] {
  return templates.flatMap(({ path, content }) => {
    const where = `${folder}/templates/${path}`;
    const concerns = [name];
    if (!/^[a-z0-9][a-z0-9./-]*\.(yaml|tpl|txt)$/.test(path))
      return [{ where, what: 'is no template of a chart', remedy: 'name it <what>.yaml, in lower case', concerns }];
    return path.endsWith('.yaml') ? findUnlabelled(content, where, concerns) : [];
  });
}

function findUnlabelled(content: string, where: string, concerns: readonly string[]): Problem[] {
  const documents = content.split(/^---$/m).filter((document) => /^kind:/m.test(document));
  return documents
    .filter((document) => !document.includes('"platform.labels"'))
    .map((document) => ({
      where,
      what: `the ${/^kind:\s*(\S+)/m.exec(document)?.[1] ?? 'object'} has no labels of the standard`,
      remedy: 'add {{- include "platform.labels" . | nindent 4 }} below metadata.labels',
      concerns,
    }));
}
