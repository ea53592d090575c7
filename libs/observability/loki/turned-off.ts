const off = { enabled: false };
const none = { replicas: 0 };

/** What the chart brings for other sizes. */
const otherModes = { read: none, write: none, backend: none, gateway: off, ruler: off, sidecar: { rules: off } };

/** What of the chart is not wanted here: other sizes, caches and tests. */
export const turnedOff = {
  ...otherModes,
  ...{ chunksCache: off, resultsCache: off, memcached: off, lokiCanary: off, test: off },
};
