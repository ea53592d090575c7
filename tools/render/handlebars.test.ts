import fc from 'fast-check';
import { parse } from 'yaml';
import { escapeHelm, helm, quoted, scalarOf, valuePath } from './handlebars';

describe('a Helm expression', () => {
  it('eats the space on the side that has a dash', () => {
    expect(helm('.Values.a')).toBe('{{ .Values.a }}');
    expect(helm('- end')).toBe('{{- end }}');
    expect(helm('- define "a" -')).toBe('{{- define "a" -}}');
  });

  it('reaches a value whose parents may be missing, and a name with dashes by index', () => {
    expect(valuePath('routes', 'vault')).toBe('(.Values.routes).vault');
    expect(valuePath('routes', 'argo-cd')).toBe('(index (.Values.routes | default dict) "argo-cd")');
  });
});

describe('literal text', () => {
  it('is read back from its quotes as it was', () => {
    expect(quoted('up{job="loki"} == 0')).toBe(`'up{job="loki"} == 0'`);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(parse(quoted(text))).toBe(text)));
  });

  it('stands bare only where YAML reads it as that text', () => {
    expect(['15m', '/metrics', 'ca.crt', 'app.kubernetes.io/name'].map(scalarOf)).toEqual([
      '15m',
      '/metrics',
      'ca.crt',
      'app.kubernetes.io/name',
    ]);
    for (const text of ['', 'yes', '8080', '1e3', '1:30', '5m\nx: 1', 'a: b', 'a #b', '"a', '~', '{{ x'])
      expect(scalarOf(text)).toBe(quoted(text));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parse(`a: ${scalarOf(text)}\nb: 1`)).toEqual({ a: text, b: 1 });
        expect(parse(`a: ${scalarOf(text)}`, { version: '1.1' })).toEqual({ a: text });
      }),
    );
  });

  it('keeps the braces of Prometheus from Helm', () => {
    expect(escapeHelm('{{ $labels.pod }}')).toBe('{{ "{{" }} $labels.pod {{ "}}" }}');
  });
});
