import { createHash } from 'node:crypto';
import { readKubernetesYaml, type ReadYaml } from './kubernetes-yaml';

/**
 * Reads each text of YAML once: most of what an environment runs stands in the others too, definitions of kinds above
 * all. Equal texts are one value, which nobody changes.
 */
export function readingOnce(): (text: string) => ReadYaml {
  const known = new Map<string, ReadYaml>();
  return (text) => {
    // The text itself would keep all that it is a part of.
    const key = createHash('sha256').update(text).digest('base64');
    const value = known.get(key) ?? readKubernetesYaml(text);
    known.set(key, value);
    return value;
  };
}
