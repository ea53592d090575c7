/** The security contexts that the pod-security level "restricted" asks for, over a root file system that nothing writes to. */
export const restricted = {
  pod: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  container: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true },
} as const;
