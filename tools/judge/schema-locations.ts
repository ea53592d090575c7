/**
 * Where kubeconform finds schemas beside those of the rendering: in what SCHEMAS names, separated by commas, else in
 * the schemas of Kubernetes that kubeconform's authors publish. A folder holds `k8s-schemas/` and `crd-schemas/`;
 * anything with braces is a location in kubeconform's own words.
 */
export function schemaLocationsOf({ SCHEMAS = '' }: NodeJS.ProcessEnv): readonly string[] {
  const named = SCHEMAS.split(',').filter((location) => location !== '');
  return named.length === 0 ? ['default'] : named.flatMap(locationsIn);
}

function locationsIn(location: string): readonly string[] {
  if (location === 'default' || location.includes('{{')) return [location];
  const folder = location.replace(/\/$/, '');
  return [
    `${folder}/k8s-schemas/{{.ResourceKind}}{{.KindSuffix}}.json`,
    `${folder}/crd-schemas/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json`,
  ];
}
