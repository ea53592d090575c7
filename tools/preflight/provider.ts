/** Where the cluster comes from. */
export type ProviderName = 'k3d' | 'existing' | 'testbed';
