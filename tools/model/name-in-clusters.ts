/**
 * The name by which clusters know a component, so that nothing is made anew when it is renamed: that of its Helm release
 * and its Applications, with which names of objects, paths of secrets and labels begin.
 */
export function nameInClusters({ name, formerly }: { readonly name: string; readonly formerly?: string }): string {
  return formerly ?? name;
}
