/** Annotations of a workload that is to start anew when a Secret or ConfigMap changes that its pods name: Reloader reads them. */
export const reloads = { 'reloader.stakater.com/auto': 'true' } as const;

/** The same for a Secret that a program reads by the API server, so that its pods do not name it. */
export const reloadsFor = (secret: string) => ({ 'secret.reloader.stakater.com/reload': secret });
