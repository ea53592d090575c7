/** The volume claim of this size that the operator makes for each copy. */
export function claimOf(storage: string) {
  return { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } } } };
}
