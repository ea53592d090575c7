import type { ComponentFolder, Platform, Problem } from '@idp/model';
import { contracts } from '../contracts/all';
import { depthOf, documentsOf, indentOf, metadataOf, writtenAt } from './template-lines';

/** A template, and where the words stand that make it. */
interface Maker {
  readonly template: string;
  readonly where: string;
  readonly isOwn: boolean;
}

interface Made extends Maker {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

/** Objects that two contracts, or a contract and a template of the component, would make under one name. */
export function findTwinObjects(component: ComponentFolder, platform: Platform): Problem[] {
  const made = [...ofContracts(component, platform), ...ofTemplates(component)];
  return made.flatMap((object, index) => {
    const first = made.slice(0, index).find((other) => isSame(object, other) && mayMeet(object, other));
    return first === undefined ? [] : [twin(first, object, component.name)];
  });
}

function isSame(one: Made, other: Made): boolean {
  return one.kind === other.kind && one.name === other.name && one.namespace === other.namespace;
}

/** Conditions may keep templates of the component apart; whether they do, is seen where they are rendered. */
function mayMeet(one: Made, other: Made): boolean {
  return one.template !== other.template && !(one.isOwn && other.isOwn);
}

function twin(first: Made, { kind, name, template, where }: Made, component: string): Problem {
  return {
    where,
    what: `${template} makes the ${kind} "${name}", as ${first.template} does (${first.where})`,
    remedy: 'rename one of them',
    concerns: [component],
  };
}

function ofContracts(component: ComponentFolder, platform: Platform): readonly Made[] {
  return contracts.flatMap((contract) =>
    contract.templatesOf(component, platform).flatMap(({ path, content }) => {
      const template = `${path} of ${contract.key}`;
      return madeBy(content, component, { template, where: component.locate(contract.key), isOwn: false });
    }),
  );
}

function ofTemplates(component: ComponentFolder): readonly Made[] {
  return component.templates
    .filter(({ path }) => path.endsWith('.yaml'))
    .flatMap(({ path, content }) =>
      madeBy(content, component, { template: path, where: `${component.folder}/templates/${path}`, isOwn: true }),
    );
}

/** The objects of a template whose names are the same in every environment. */
function madeBy(content: string, { definition }: ComponentFolder, maker: Maker): Made[] {
  return documentsOf(content).flatMap((lines) => {
    const metadata = metadataOf(lines);
    const depth = depthOf(metadata);
    const fields = metadata.filter((line) => indentOf(line) === depth);
    const kind = plain(writtenAt(lines, 'kind'));
    const name = plain(writtenAt(fields, 'name'));
    const namespace = plain(writtenAt(fields, 'namespace') ?? definition.namespace);
    return kind && name && namespace ? [{ kind, name, namespace, ...maker }] : [];
  });
}

/** A text without its quotes; nothing where Helm computes it. */
function plain(written: string | undefined): string | undefined {
  return written?.includes('{{') ? undefined : written?.replaceAll(/^["']|["']$/g, '');
}
