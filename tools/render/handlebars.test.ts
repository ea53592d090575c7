import fc from 'fast-check';
import { parse } from 'yaml';
import { escapeHelm, helm, quoted, valuePath } from './handlebars';

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

  it('keeps the braces of Prometheus from Helm', () => {
    expect(escapeHelm('{{ $labels.pod }}')).toBe('{{ "{{" }} $labels.pod {{ "}}" }}');
  });
});
