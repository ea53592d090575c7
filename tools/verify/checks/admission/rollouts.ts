import { listAt, objectAt, textAt, valueAt, type JsonPath, type RenderedObject } from '@idp/model';
import type { Problem } from '../../problem';
import { parseQuantity } from '../../quantity';

/** Where kinds say how many pods may be missing, or more than wanted: a number, or a share of them. */
const SHARES: Readonly<Record<string, readonly JsonPath[]>> = {
  DaemonSet: [['spec', 'updateStrategy', 'rollingUpdate', 'maxUnavailable']],
  Deployment: [
    ['spec', 'strategy', 'rollingUpdate', 'maxSurge'],
    ['spec', 'strategy', 'rollingUpdate', 'maxUnavailable'],
  ],
  PodDisruptionBudget: [
    ['spec', 'maxUnavailable'],
    ['spec', 'minAvailable'],
  ],
};

/** Settings of rollouts, budgets and ranges that the API server refuses beside others, or that are no share. */
export function rolloutProblems({ kind, content }: RenderedObject): readonly Problem[] {
  return [
    ...(SHARES[kind] ?? []).flatMap((path) => shareProblems(path, valueAt(content, ...path))),
    ...(kind === 'Deployment' ? strategyProblems(content) : []),
    ...(kind === 'PodDisruptionBudget' ? budgetProblems(content) : []),
    ...(kind === 'LimitRange' ? rangeProblems(content) : []),
  ];
}

function shareProblems(path: JsonPath, share: unknown): readonly Problem[] {
  if (typeof share !== 'string' || /^\d+%$/.test(share)) return [];
  return [{ path, what: `"${share}" is neither a number nor a share`, remedy: 'write 1 without quotes, or 25%' }];
}

function strategyProblems(content: unknown): readonly Problem[] {
  const isRecreated = textAt(content, 'spec', 'strategy', 'type') === 'Recreate';
  const rolling = valueAt(content, 'spec', 'strategy', 'rollingUpdate');
  if (!isRecreated || rolling === undefined || rolling === null) return [];
  const what = 'pods that all end before others start are not rolled';
  return [{ path: ['spec', 'strategy', 'rollingUpdate'], what, remedy: 'set it to null, or change the type' }];
}

function budgetProblems(content: unknown): readonly Problem[] {
  const spec = objectAt(content, 'spec');
  if (spec['maxUnavailable'] === undefined || spec['minAvailable'] === undefined) return [];
  const what = 'a budget says either how many may be missing or how many have to be there';
  return [{ path: ['spec', 'minAvailable'], what, remedy: 'leave one of them out' }];
}

/** From the least to the most, each may be no more than the next. */
const ORDER = ['min', 'defaultRequest', 'default', 'max'];

function rangeProblems(content: unknown): readonly Problem[] {
  return listAt(content, 'spec', 'limits').flatMap((limit, index) =>
    ORDER.flatMap((lower, place) =>
      Object.entries(objectAt(limit, lower)).flatMap(([resource, amount]) => {
        const upper = ORDER.slice(place + 1).find((one) => valueAt(limit, one, resource) !== undefined);
        const most = upper === undefined ? undefined : valueAt(limit, upper, resource);
        if (!isMore(amount, most)) return [];
        const what = `${String(amount)} is more than ${upper ?? ''}, ${String(most)}`;
        return [
          { path: ['spec', 'limits', index, lower, resource], what, remedy: `state no more than ${upper ?? ''}` },
        ];
      }),
    ),
  );
}

function isMore(amount: unknown, most: unknown): boolean {
  const [one, other] = [amount, most].map((text) => parseQuantity(text === undefined ? undefined : String(text)));
  return one !== undefined && other !== undefined && one > other;
}
