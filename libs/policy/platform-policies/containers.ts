/** All containers of a pod, those that only start it or look into it as well. */
export const containers = {
  variables: [
    {
      name: 'containers',
      expression:
        'object.spec.containers + object.spec.?initContainers.orValue([]) + object.spec.?ephemeralContainers.orValue([])',
    },
  ],
} as const;
