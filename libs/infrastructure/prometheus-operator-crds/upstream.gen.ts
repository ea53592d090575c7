// Generated from upstream.schema.json by `nx run prometheus-operator-crds:types`; do not edit.

export interface ChartValues {
crds?: {
alertmanagerconfigs?: {
enabled?: boolean
}
alertmanagers?: {
enabled?: boolean
}
annotations?: {
[k: string]: string
}
global?: (boolean | number | string)
podmonitors?: {
enabled?: boolean
}
probes?: {
enabled?: boolean
}
prometheusagents?: {
enabled?: boolean
}
prometheuses?: {
enabled?: boolean
}
prometheusrules?: {
enabled?: boolean
}
scrapeconfigs?: {
enabled?: boolean
}
servicemonitors?: {
enabled?: boolean
}
thanosrulers?: {
enabled?: boolean
}
}
global?: (boolean | number | string)
}
