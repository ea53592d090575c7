// Generated from values.schema.json by `nx sync`; do not edit.

/**
 * How much the event bus keeps.
 */
export interface Values {
/**
 * Disk of each copy of the event bus, for the events of three days.
 */
volume: string
}
