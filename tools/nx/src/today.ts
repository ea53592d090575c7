/** The day on which expiry dates are judged, YYYY-MM-DD: the one that Nx hashed, else the real one in UTC. */
export function today(): string {
  return process.env.IDP_TODAY ?? new Date().toISOString().slice(0, 10);
}
