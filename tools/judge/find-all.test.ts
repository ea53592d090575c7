import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNames } from './find-all';

const pages = join(__dirname, '../../docs/verify');

describe('a check', () => {
  it.each(checkNames)('has a page that says what it means, why it matters and how to mend it: %s', (name) => {
    const page = join(pages, `${name}.md`);

    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, 'utf8')).toMatch(/mend|fix/i);
    expect(readFileSync(join(pages, 'README.md'), 'utf8')).toContain(`(${name}.md)`);
  });
});
