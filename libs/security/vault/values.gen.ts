// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How much each copy of Vault gets, who opens it after a restart, and how often it is saved.
 */
export interface Values {
/**
 * Who holds the key that opens Vault after a restart.
 */
seal: {
/**
 * disk keeps the key on Vault's own disk, which protects nothing and is for laptops; the others are key services of AWS, Google and Azure, or another Vault (transit).
 */
type: ("disk" | "awskms" | "gcpckms" | "azurekeyvault" | "transit")
/**
 * The key there: its id or alias (awskms), or its name.
 */
key: string
/**
 * The region of the key (awskms, gcpckms).
 */
region: string
/**
 * The project of the key (gcpckms).
 */
project: string
/**
 * The ring that the key is on (gcpckms), or the vault that holds it (azurekeyvault).
 */
keyRing: string
/**
 * The tenant of the key (azurekeyvault).
 */
tenant: string
/**
 * The other Vault (transit). Its token is in the Secret vault-seal, under token, which somebody gives.
 */
address: string
/**
 * Annotations of Vault's ServiceAccount by which a cloud knows who asks for the key.
 */
identity: {
[k: string]: string
}
}
/**
 * Copies of all that Vault holds, as it holds it, on a volume of their own.
 */
snapshots: {
/**
 * Whether they are made.
 */
enabled: boolean
/**
 * When, as minute, hour, day of the month, month and day of the week.
 */
schedule: string
/**
 * How many are kept.
 */
keep: number
/**
 * Disk for them.
 */
volume: string
}
/**
 * Disk for the secrets. It can grow later, but not shrink.
 */
storage: string
/**
 * Disk for the audit log, of which the last two files are kept, each at most two fifths of it. Vault answers nobody while it cannot write there.
 */
auditStorage: string
/**
 * Processors that are kept free for it.
 */
cpu: string
/**
 * Memory that it has, and may not exceed.
 */
memory: string
/**
 * How much Vault tells about itself.
 */
logLevel: ("trace" | "debug" | "info" | "warn" | "error")
}
