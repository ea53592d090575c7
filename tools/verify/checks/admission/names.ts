import { listAt, textAt, type JsonPath, type RenderedObject } from '@idp/model';
import { isOfKubernetes } from '../../kubernetes';
import { groupOf } from '../../objects';
import { containersOf, podOf } from '../../pods';
import { fieldsAt } from '../../walk';
import type { Problem } from '../../problem';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const SERVICE = /^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const DOMAIN = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
/** At most 15 characters, a letter among them, no two dashes together. */
const PORT = /^(?=.{1,15}$)(?=.*[a-z])(?!.*--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

const RULES = {
  label: 'write up to 63 lower-case letters, digits and dashes',
  service: 'write up to 63 lower-case letters, digits and dashes, a letter first',
  domain: 'write lower-case letters, digits, dashes and dots',
  port: 'write up to 15 lower-case letters, digits and dashes',
};

/** Names that Kubernetes does not take: of objects, containers and ports. */
export function nameProblems(object: RenderedObject): readonly Problem[] {
  return [...ofObject(object), ...ofContainers(object), ...ofServicePorts(object)];
}

/** Roles may be named almost anything; other operators have rules of their own. */
function ofObject({ apiVersion, kind, name }: RenderedObject): readonly Problem[] {
  const group = groupOf({ apiVersion });
  if (!isOfKubernetes(group) || group === 'rbac.authorization.k8s.io') return [];
  const path = ['metadata', 'name'];
  if (kind === 'Service') return wrong(name, SERVICE, 'service', path);
  return kind === 'Namespace' ? wrong(name, LABEL, 'label', path) : wrong(name, DOMAIN, 'domain', path);
}

function ofContainers(object: RenderedObject): readonly Problem[] {
  const pod = podOf(object);
  return (pod === undefined ? [] : containersOf(pod)).flatMap(({ path, name, content }) => [
    ...wrong(name, LABEL, 'label', [...path, 'name']),
    ...fieldsAt(content, 'ports.*.name').flatMap((port) =>
      wrong(String(port.value), PORT, 'port', [...path, ...port.path]),
    ),
  ]);
}

function ofServicePorts({ kind, apiVersion, content }: RenderedObject): readonly Problem[] {
  if (kind !== 'Service' || apiVersion !== 'v1') return [];
  const ports = listAt(content, 'spec', 'ports');
  return ports.flatMap((port, index): readonly Problem[] => {
    const path = ['spec', 'ports', index, 'name'];
    const name = textAt(port, 'name');
    if (name !== undefined) return wrong(name, LABEL, 'label', path);
    if (ports.length === 1) return [];
    return [{ path: path.slice(0, -1), what: 'one of several ports has no name', remedy: 'name each of them' }];
  });
}

function wrong(name: string, pattern: RegExp, rule: keyof typeof RULES, path: JsonPath): readonly Problem[] {
  if (pattern.test(name)) return [];
  return [{ path, what: `"${name}" is no name that Kubernetes takes here`, remedy: RULES[rule] }];
}
