/** A definition of Route with this schema of its specification, to be followed by others; of its first version nothing is known. */
export const routeDefinition = (spec: string) => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: routes.example.com }
spec:
  group: example.com
  names: { kind: Route }
  versions:
    - { name: v1alpha1, schema: { openAPIV3Schema: { properties: {} } } }
    - { name: v1, schema: { openAPIV3Schema: { properties: { spec: ${spec} } } } }
---
`;

/** A Route. */
export const aRoute = (spec: string, version = 'v1') =>
  `apiVersion: example.com/${version}\nkind: Route\nmetadata: { name: shop }\nspec: ${spec}\n`;
