// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * Whom metrics-server believes.
 */
export interface Values {
/**
 * Ask only nodes whose certificate the cluster's own authority has signed. Where kubelets sign for themselves, as kubeadm sets them up, it has to be off.
 */
verifyKubelets: boolean
}
