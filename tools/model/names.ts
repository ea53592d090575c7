/** Names that become Kubernetes objects, labels and Helm releases: at most 40 characters, so that `<environment>-<name>` fits a label. */
export const namePattern = /^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/;

/** What a name may look like, for messages. */
export const nameRule =
  'lower-case letters, digits and dashes, at most 40, beginning with a letter and not ending in a dash';

/** Whether this may be the name of a component, an environment, an owner or a contract. */
export function isName(name: string): boolean {
  return namePattern.test(name);
}
