/** Annotations of a workload that is to start anew when a Secret or ConfigMap changes that its pods name: Reloader reads them. */
export const reloads = { 'reloader.stakater.com/auto': 'true' } as const;
