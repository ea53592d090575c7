import { PlatformError } from '@idp/model';

/** A regular file in an archive. */
export interface Entry {
  readonly path: string;
  readonly content: Uint8Array;
}

const RECORD = 512;

/** Fields of a header of the format ustar: where each begins, and how many bytes it has. */
const fields = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  time: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
  deviceMajor: [329, 8],
  deviceMinor: [337, 8],
  prefix: [345, 155],
} as const;

/** 1980-01-01: some readers warn about files of 1970. */
const TIME = 315_532_800;

/** A tar archive of these files in this order, each with the same owner, rights and time. */
export function tarOf(entries: readonly Entry[]): Uint8Array {
  const end = Buffer.alloc(2 * RECORD);
  return Buffer.concat([...entries.flatMap(({ path, content }) => [headerOf(path, content), padded(content)]), end]);
}

function padded(content: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(Math.ceil(content.length / RECORD) * RECORD);
  whole.set(content);
  return whole;
}

function headerOf(path: string, content: Uint8Array): Uint8Array {
  const header = Buffer.alloc(RECORD);
  const put = (field: keyof typeof fields, text: string) => {
    const [start, length] = fields[field];
    header.write(text, start, length);
  };
  const octal = (field: keyof typeof fields, value: number) =>
    put(field, value.toString(8).padStart(fields[field][1] - 1, '0'));
  const { prefix, name } = splitPath(path);
  put('name', name);
  octal('mode', 0o644);
  octal('uid', 0);
  octal('gid', 0);
  octal('size', content.length);
  octal('time', TIME);
  put('checksum', ' '.repeat(fields.checksum[1]));
  put('type', '0');
  put('magic', 'ustar\x0000');
  octal('deviceMajor', 0);
  octal('deviceMinor', 0);
  put('prefix', prefix);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put('checksum', `${sum.toString(8).padStart(6, '0')}\0 `);
  return header;
}

/** A long path is cut at a `/` so that both parts fit their fields. */
function splitPath(path: string): { readonly prefix: string; readonly name: string } {
  const fits = (text: string, field: 'name' | 'prefix') => Buffer.byteLength(text) <= fields[field][1];
  if (fits(path, 'name')) return { prefix: '', name: path };
  const cuts = [...path.matchAll(/\//g)].map(({ index }) => index);
  const cut = cuts.find((index) => fits(path.slice(index + 1), 'name'));
  if (cut !== undefined && fits(path.slice(0, cut), 'prefix'))
    return { prefix: path.slice(0, cut), name: path.slice(cut + 1) };
  throw new PlatformError([
    { where: path, what: 'is too long for an archive', remedy: 'give the file a shorter name' },
  ]);
}
