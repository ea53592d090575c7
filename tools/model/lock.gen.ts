// Generated from lock.schema.json by `nx sync`; do not edit.

/**
 * What an upstream was resolved to: written beside the definition by `nx run <component>:lock`.
 */
export interface Lock {
/**
 * Where the upstream publishes it, whatever mirror it came through: `<repository>/index.yaml#<chart>`, `oci://<registry>/<path>/<chart>` or the URL of the manifests.
 */
url: string
/**
 * The version of the definition, as the upstream writes it.
 */
version: string
/**
 * The digest of the archive or of the manifests: other bytes are refused.
 */
digest: string
/**
 * The version of the program that the chart installs, where it says one.
 */
appVersion?: string
}
