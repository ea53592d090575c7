import { renderTrust } from './render-trust';

describe('how to trust the authority of a platform', () => {
  it('is said for each kind of machine, with the file that was written', () => {
    const text = renderTrust('local', 'dist/ca/local.crt', false);

    for (const system of ['Debian', 'Fedora', 'macOS', 'Windows', 'Firefox']) expect(text).toContain(system);
    expect(text).toContain('sudo cp dist/ca/local.crt /usr/local/share/ca-certificates/platform-local.crt');
    expect(text).not.toContain('browsers need it for no page');
  });

  it('is needed for no page where a public authority signs', () => {
    expect(renderTrust('prod', 'dist/ca/prod.crt', true)).toContain('browsers need it for no page');
  });
});
