/**
 * The annotation of an account that Argo CD applies before everything else of its component. A sync of several steps
 * waits for the pods of each, also where something that these need could not be applied: where the namespace comes a
 * moment later than the component, the account would miss and the pods never start. So nothing comes before it.
 */
export const comesFirst: Readonly<Record<string, string>> = { 'argocd.argoproj.io/sync-wave': '-1' };
