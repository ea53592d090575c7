import { providers, type ComponentFolder, type Platform } from '@idp/model';
import { cellOf, renderPage } from './component-page';
import { contracts, type ContractRendering } from './contracts/all';
import { heldIn } from './contracts/contract';
import { template } from './handlebars';
import { placementsOf, type Placement } from './placement';
import { referenceTables } from './reference-tables';

const print = template<object>('reference.md');

/** The page of a component in docs/reference: everything that its definition declares, and where it holds. */
export function renderReference(component: ComponentFolder, platform: Platform): string {
  const { needs = [], images = [] } = component.definition;
  const placements = placementsOf(component, platform);
  return renderPage(component, print, {
    needs: needs.length === 0 ? 'nothing' : needs.map((needed) => `[${needed.name}](${needed.name}.md)`).join(', '),
    environments: namesOf(placements),
    images,
    tables: contracts.flatMap((contract) => tableOf(contract, component, placements)),
  });
}

function tableOf(contract: ContractRendering, component: ComponentFolder, placements: readonly Placement[]): object[] {
  const { title, columns, rowsOf } = referenceTables[contract.key];
  const held = heldIn(contract, placements);
  const rows = Object.entries(rowsOf(component.definition)).flatMap(([declared, cells]) =>
    cells.map((row) => [...row.map(cellOf), namesOf(held(declared))]),
  );
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

function namesOf(placements: readonly Placement[]): string {
  return placements.length === 0 ? 'nowhere' : placements.map(({ environment }) => environment.name).join(', ');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
