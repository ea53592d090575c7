import { providers, waveOf, type ComponentFolder } from '@idp/model';
import { contracts, type ContractRendering } from './contracts/all';
import { generatedFrom } from './generated';
import { template } from './handlebars';
import { upstreamOf } from './readme';
import type { Placement } from './placement';
import { referenceTables } from './reference-tables';

const print = template<object>('reference.md');

/** The page of a component in docs/reference: everything that its definition declares, and where it holds. */
export function renderReference(component: ComponentFolder, placements: readonly Placement[]): string {
  const { name, layer, folder, definition } = component;
  const { description, namespace, owner, needs = [], images = [] } = definition;
  const body = print({
    name,
    description,
    layer,
    folder,
    namespace,
    owner,
    upstream: upstreamOf(definition),
    needs: needs.length === 0 ? 'nothing' : needs.map((needed) => `[${needed.name}](${needed.name}.md)`).join(', '),
    wave: waveOf(definition),
    environments: placements.length === 0 ? 'nowhere' : namesOf(placements),
    images,
    tables: contracts.flatMap((contract) => tableOf(contract, component, placements)),
  });
  return `<!-- ${generatedFrom(folder, `nx build ${name}`)} -->\n\n${body.trimEnd()}\n`;
}

function tableOf(contract: ContractRendering, component: ComponentFolder, placements: readonly Placement[]): object[] {
  const { title, columns, rowsOf } = referenceTables[contract.key];
  const rows = Object.entries(rowsOf(component.definition)).flatMap(([declared, cells]) => {
    const where = placements.filter((placement) => holdsIn(contract, declared, placement));
    return cells.map((row) => [...row.map(cellOf), where.length === 0 ? 'nowhere' : namesOf(where)]);
  });
  if (rows.length === 0) return [];
  return [
    {
      title,
      provider: contract.provider && providers[contract.provider],
      header: rowOf([...columns, 'In']),
      rule: rowOf([...columns, 'In'].map(() => '---')),
      rows: rows.map(rowOf),
    },
  ];
}

function holdsIn({ provider, valuesOf }: ContractRendering, declared: string, placement: Placement): boolean {
  if (provider !== undefined && !placement.view.has(provider)) return false;
  return Object.hasOwn(valuesOf(placement), declared);
}

function namesOf(placements: readonly Placement[]): string {
  return placements.map(({ environment }) => environment.name).join(', ');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
