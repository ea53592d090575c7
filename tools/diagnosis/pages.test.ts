import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failures, pageOf, type Failure } from './failures';

const docs = join(__dirname, '../../docs');
const page = readFileSync(join(docs, 'troubleshooting.md'), 'utf8');
const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);
const names = Object.keys(failures).filter((name): name is Failure => Object.hasOwn(failures, name));

describe('the page about what goes wrong', () => {
  it('has one section for each failure, and the link leads there', () => {
    expect(names.filter((name) => !sections.includes(name))).toEqual([]);
    expect(new Set(sections).size).toBe(sections.length);
    expect(pageOf('Vault is sealed')).toBe('docs/troubleshooting.md#vault-is-sealed');
  });

  it('links to pages that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);

    expect(links.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
  });
});
