import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failures, pageOf, type Failure } from './failures';

const docs = join(__dirname, '../../docs');
const ofK3d = readFileSync(join(docs, 'deploy-k3d.md'), 'utf8');
const page = readFileSync(join(docs, 'troubleshooting.md'), 'utf8');
const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);
const names = Object.keys(failures).filter((name): name is Failure => Object.hasOwn(failures, name));

describe('the page about what goes wrong', () => {
  it('has one section for each failure, and the link leads there', () => {
    expect(names.filter((name) => !sections.includes(name))).toEqual([]);
    expect(new Set(sections).size).toBe(sections.length);
    expect(pageOf('Vault is sealed')).toBe('docs/troubleshooting.md#vault-is-sealed');
  });

  it('has every section that the page about k3d leads to', () => {
    const anchors = [...ofK3d.matchAll(/\(troubleshooting\.md#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    const known = sections.map((heading) => heading.toLowerCase().replaceAll(' ', '-'));

    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !known.includes(anchor))).toEqual([]);
  });

  it('links to pages that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);

    expect(links.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
  });
});
