import type { AnAnswer } from '@idp/testing';

interface Line {
  readonly labels: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A store of logs that is asked as Loki is: for lines of some labels with some text in them. */
export function aLoki(lines: readonly Line[]): AnAnswer {
  return (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://loki');
    const [, selector = '', text = '""'] = /^\{(.*)\} \|= (".*")$/.exec(searchParams.get('query') ?? '') ?? [];
    const wanted = [...selector.matchAll(/(\w+)="([^"]*)"/g)].map(
      ([, label = '', value = '']) => [label, value] as const,
    );
    const needle = String(JSON.parse(text));
    const found = lines.filter(
      (line) => wanted.every(([label, value]) => line.labels[label] === value) && line.text.includes(needle),
    );
    const result = found.map(({ labels, text: line }) => ({ stream: labels, values: [['1', line]] }));
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'streams', result } }));
  };
}
