// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How long metrics are kept, and whom alerts reach.
 */
export interface Values {
/**
 * How long metrics are kept.
 */
retention: string
/**
 * Disk of each Prometheus.
 */
volume: string
/**
 * Processors that are kept free for each Prometheus.
 */
cpu: string
/**
 * Memory that is kept free for each Prometheus.
 */
memory: string
/**
 * Memory that a Prometheus may use at most.
 */
memoryLimit: string
/**
 * How much each instance of Grafana's database gets. In size demo there is none.
 */
database: {
/**
 * Disk.
 */
volume: string
/**
 * Processors that it asks for.
 */
cpu: string
/**
 * Memory that it asks for.
 */
memory: string
/**
 * Memory that it may use at most.
 */
memoryLimit: string
}
/**
 * Whom alerts reach: critical ones everybody who is named here, warnings everybody but PagerDuty; `heartbeat` hears only that alerting works. Without anybody they are seen in Grafana only.
 */
alertsTo: {
/**
 * A mailbox. The password of the user lies in Vault.
 */
mail?: {
/**
 * Who reads it.
 */
to: string
/**
 * The sender.
 */
from: string
/**
 * The server that takes mail.
 */
server: string
/**
 * Its port, which speaks STARTTLS.
 */
port: number
/**
 * The user that the server knows.
 */
user: string
}
/**
 * A channel of Slack. The URL of its incoming webhook lies in Vault.
 */
slack?: {
/**
 * The channel, without its number sign.
 */
channel: string
}
/**
 * Whoever is on duty in PagerDuty. The integration key lies in Vault.
 */
pagerDuty: boolean
/**
 * A program that takes Alertmanager's own messages. Its URL lies in Vault.
 */
webhook?: {
/**
 * The host in that URL: network policies let Alertmanager out to it.
 */
host: string
/**
 * The port in that URL.
 */
port: number
}
/**
 * Who calls people when they hear nothing any more for some minutes: outside of this cluster. The URL that is told every five minutes lies in Vault.
 */
heartbeat?: {
/**
 * The host in that URL: network policies let Alertmanager out to it.
 */
host: string
/**
 * The port in that URL.
 */
port: number
}
}
}
