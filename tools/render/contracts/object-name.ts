/** Components share namespaces, so the name begins with the component's. */
export function objectNameOf(component: string, key: string): string {
  return key === component || key.startsWith(`${component}-`) ? key : `${component}-${key}`;
}
