import { textAt, type Rendering } from '@idp/model';
import type { Check } from '../check';
import { findingIn } from '../finding';
import { objectsOfKind } from '../objects';
import { podsOf } from '../pods';
import { baseline } from '../pod-security/baseline';
import { isWindows, type Rule } from '../pod-security/pod-fields';
import { restricted } from '../pod-security/restricted';

const name = 'pod-security';

const LABEL = 'pod-security.kubernetes.io/enforce';

const RULES: Readonly<Record<string, readonly Rule[]>> = { baseline, restricted: [...baseline, ...restricted] };

/** Pods keep to the level of the Pod Security Standards that their namespace enforces: others are refused. */
export const podSecurity: Check = {
  name,
  findFindings: (rendering) => {
    const levels = levelsIn(rendering);
    return podsOf(rendering).flatMap((pod) => {
      const { level, minor } = levels.get(pod.namespace) ?? { level: 'privileged', minor: 0 };
      if (isWindows(pod)) return [];
      const violations = (RULES[level] ?? []).flatMap((rule) => rule(pod, minor));
      const unique = new Map(violations.map((violation) => [`${violation.path} ${violation.what}`, violation]));
      return [...unique.values()].map(({ path, what, remedy }) =>
        findingIn(name, pod.object, {
          path,
          what: `${what}, which the level ${level} of namespace ${pod.namespace} refuses`,
          remedy,
        }),
      );
    });
  },
};

interface Level {
  readonly level: string;
  /** The second number of the version of Kubernetes whose rules hold. */
  readonly minor: number;
}

function levelsIn(rendering: Rendering): ReadonlyMap<string, Level> {
  return new Map(
    objectsOfKind(rendering, 'Namespace').flatMap(({ name: namespace, content }) => {
      const level = textAt(content, 'metadata', 'labels', LABEL);
      const version = textAt(content, 'metadata', 'labels', `${LABEL}-version`) ?? 'latest';
      const [, minor] = (version === 'latest' ? rendering.kubernetes : version.replace(/^v/, '')).split('.');
      return level === undefined ? [] : [[namespace, { level, minor: Number(minor) }]];
    }),
  );
}
