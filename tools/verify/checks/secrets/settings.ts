/** A setting in a configuration file: `name: value`, `name = value`, `"name": "value",`, `export NAME=value`. */
const SETTING = /^(?:-\s+|export\s+)?["']?([A-Za-z_][\w.-]*)["']?\s*[:=]\s*(\S.*)$/;

/** A line of a file that sets something. */
export interface Setting {
  readonly line: number;
  readonly name: string;
  readonly value: string;
}

/** The settings in a text, whatever language it is in; comments aside. */
export function settingsIn(text: string): readonly Setting[] {
  return text.split('\n').flatMap((content, index) => {
    if (/^\s*(?:#|;|\/\/)/.test(content)) return [];
    return piecesOf(content).flatMap((piece) => {
      const [, name, rest] = SETTING.exec(piece.trim()) ?? [];
      if (name === undefined || rest === undefined) return [];
      const value = rest.endsWith(',') ? rest.slice(0, -1).trimEnd() : rest;
      return [{ line: index + 1, name, value: unquoted(value) }];
    });
  });
}

/** JSON may stand in one line. */
function piecesOf(line: string): readonly string[] {
  return /^\s*[{[].*[}\]],?\s*$/.test(line) ? line.split(/[{},[\]]/) : [line];
}

function unquoted(value: string): string {
  const [, quoted] = /^(?:"([^"]*)"|'([^']*)')/.exec(value)?.filter((part) => part !== undefined) ?? [];
  return quoted ?? value.replace(/\s+[#;].*$/, '');
}
