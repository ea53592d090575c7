import { escapeHelm, helm, valuePath } from './handlebars';

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
  it('keeps the braces of Prometheus from Helm', () => {
    expect(escapeHelm('{{ $labels.pod }}')).toBe('{{ "{{" }} $labels.pod {{ "}}" }}');
  });
});
