import fc from 'fast-check';
import { findCycles, importsOf } from './imports';

describe('the imports of a definition', () => {
  it('are those of components, with their lines', () => {
    const source = [
      "import vault from '@idp/security/vault';",
      "import { defineComponent } from '@idp/model';",
      "import type { Values } from './values.gen';",
      "// import loki from '@idp/observability/loki';",
    ].join('\n');

    expect(importsOf(source)).toEqual([{ layer: 'security', name: 'vault', line: 1 }]);
  });

  it('may stand on several lines', () => {
    expect(importsOf("\nimport {\n  a,\n} from '@idp/security/vault';\n")).toEqual([
      { layer: 'security', name: 'vault', line: 2 },
    ]);
  });
});

describe('a cycle', () => {
  it('is found once, wherever one begins', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', []],
    ]);

    expect(findCycles(imports)).toEqual([['a', 'b', 'c']]);
  });

  it('is never found when everything imports only what comes before it', () => {
    const ordered = fc
      .array(fc.array(fc.nat()), { maxLength: 12 })
      .map(
        (rows) => new Map(rows.map((row, index) => [`c${index}`, index === 0 ? [] : row.map((n) => `c${n % index}`)])),
      );

    fc.assert(fc.property(ordered, (imports) => expect(findCycles(imports)).toEqual([])));
  });
});
