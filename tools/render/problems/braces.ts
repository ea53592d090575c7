/** Something between braces that Helm cannot read: the line that it is on, what is wrong, what to do. */
export interface BraceFault {
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** An action of Helm: a comment, or words and strings up to the closing braces. */
const ACTION = /\{\{(-\s)?\s*(\/\*[^]*?\*\/|("(\\.|[^"\\\n])*"|`[^`]*`|'(\\.|[^'\\\n])*'|[^"'`{}])*)\s*(\s-)?\}\}/y;

/** Braces of another language in a template, and those that are not closed: the first, since nothing behind it is sure. */
export function findBraceFault(content: string): BraceFault | undefined {
  let from = content.indexOf('{{');
  while (from >= 0) {
    const what = faultAt(content, from);
    if (what !== undefined) return { line: content.slice(0, from).split('\n').length, ...what };
    from = content.indexOf('{{', ACTION.lastIndex);
  }
  return undefined;
}

function faultAt(content: string, from: number): Pick<BraceFault, 'what' | 'remedy'> | undefined {
  const [foreign] = /^\{\{(\{|[-~]?\s*[#/!>^&](?!\*)[^\s{}]*)/.exec(content.slice(from)) ?? [];
  if (foreign !== undefined)
    return { what: `"${foreign}" is of another brace language`, remedy: 'write Helm, such as {{- if .Values.a }}' };
  ACTION.lastIndex = from;
  if (ACTION.test(content)) return undefined;
  return { what: 'a "{{" is not closed', remedy: 'close it with }} behind a whole expression' };
}
