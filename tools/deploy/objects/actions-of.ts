import type { Need, Planned } from './plan-objects';
import { titleOf } from './order-objects';

/** What has to happen to objects, one line for each kind: `create 2 Service: loki/loki, loki/loki-headless`. */
export function actionsOf(planned: readonly Planned[], subject: string): readonly string[] {
  return (['create', 'change', 'take over'] as const satisfies readonly Need[]).flatMap((need) => {
    const titles = planned.filter((one) => one.need === need).map(({ object }) => titleOf(object));
    const kinds = [...new Set(titles.map(kindOf))];
    return kinds.map((kind) => {
      const names = titles.filter((title) => kindOf(title) === kind).map((title) => title.slice(kind.length + 1));
      return `${subject}: ${need} ${names.length === 1 ? kind : `${names.length} ${kind}`} ${names.join(', ')}`;
    });
  });
}

function kindOf(title: string): string {
  return title.split(' ', 1)[0] ?? '';
}
