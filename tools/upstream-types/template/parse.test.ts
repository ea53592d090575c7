import { parseTemplate } from './parse';

describe('a template', () => {
  it.each([
    ['an else without an if', '{{ else }}'],
    ['an if without an end', '{{ if .a }}'],
    ['a define without an end', '{{ define "a" }}'],
    ['an end too many', '{{ if .a }}{{ end }}{{ end }}'],
    ['a brace that is not closed', 'a: {{ .Values.a'],
    ['a character that no template knows', '{{ .a ? }}'],
  ])('with %s is none', (_name, text) => {
    expect(() => parseTemplate(text)).toThrow(SyntaxError);
  });

  it('may hold braces in texts and comments, and trim on either side', () => {
    const text = '{{- /* {{ .a }} */ -}}{{ "}}" | quote }}{{- `{{` -}}';

    expect(parseTemplate(text).map(({ kind }) => kind)).toEqual(['print', 'print']);
  });

  it('tells a chain of fields from two fields', () => {
    const [chain] = parseTemplate('{{ f .a.b }}');
    const [two] = parseTemplate('{{ f .a .b }}');

    expect(chain).toMatchObject({ pipe: { commands: [[{}, { fields: ['a', 'b'] }]] } });
    expect(two).toMatchObject({ pipe: { commands: [[{}, { fields: ['a'] }, { fields: ['b'] }]] } });
  });

  it('chains else if', () => {
    const [piece] = parseTemplate('{{ if .a }}1{{ else if .b }}2{{ else }}3{{ end }}');

    expect(piece).toMatchObject({
      kind: 'if',
      otherwise: [{ kind: 'if', body: [{ text: '2' }], otherwise: [{ text: '3' }] }],
    });
  });
});
