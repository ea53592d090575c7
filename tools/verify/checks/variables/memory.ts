import { listAt, textAt } from '@idp/model';
import { containersOf, type PodTemplate } from '../../pods';
import type { Problem } from '../../problem';
import { parseQuantity, printQuantity } from '../../quantity';

/** What programs in Go take as the most memory: `652MiB`; https://pkg.go.dev/runtime */
const GO_LIMIT = 'GOMEMLIMIT';

/** Programs that are told to use more memory than their container may have. */
export function memoryProblems(pod: PodTemplate): readonly Problem[] {
  return containersOf(pod).flatMap(({ content, path }) => {
    const limit = parseQuantity(textAt(content, 'resources', 'limits', 'memory'));
    return listAt(content, 'env').flatMap((variable, index) => {
      if (limit === undefined || textAt(variable, 'name') !== GO_LIMIT) return [];
      const told = parseQuantity((textAt(variable, 'value') ?? '').replace(/B$/, ''));
      if (told === undefined || told <= limit) return [];
      const what = `it may use ${printQuantity(told)}, and its container is ended at ${printQuantity(limit)}`;
      return [{ path: [...path, 'env', index, 'value'], what, remedy: 'state less than the limit' }];
    });
  });
}
