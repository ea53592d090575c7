/** The layers of the platform, lowest first: a component needs only components of its own layer or of an earlier one. */
export const layers = ['infrastructure', 'security', 'gitops', 'policy', 'observability', 'cicd', 'portal'] as const;

/** The folder under `libs/` that a component lies in. */
export type Layer = (typeof layers)[number];

/** Whether this is the name of a layer. */
export function isLayer(name: string): name is Layer {
  return layers.some((layer) => layer === name);
}
