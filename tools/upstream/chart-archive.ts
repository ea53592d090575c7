import { isObject, PlatformError } from '@idp/model';
import { reasonOf } from '@idp/registry';
import { Parser, type ReadEntry } from 'tar';
import { gunzipSync } from 'node:zlib';
import { findPathFault, type ArchiveLimits, limits } from './archive-path';

/** The files of a chart by their path inside it, without the archive's top folder, with `/`. */
export type ChartFiles = ReadonlyMap<string, Uint8Array>;

/** Where every tar archive of our time says what it is. */
const MAGIC = { offset: 257, text: 'ustar' } as const;

/**
 * Reads a chart's archive without writing anything. Throws when it is not whole, is larger than any chart, or holds
 * what a chart has no use for: links, devices, paths that lead out of it, a path twice.
 */
export function readChartArchive(bytes: Uint8Array, where = 'the chart archive', limit = limits): ChartFiles {
  const fail = (what: string): never => {
    throw new PlatformError([
      { where, what, remedy: 'ask who publishes it for a sound archive, and do not use this one' },
    ]);
  };
  const unpacked = unpack(bytes, limit, fail);
  if (unpacked.toString('latin1', MAGIC.offset, MAGIC.offset + MAGIC.text.length) !== MAGIC.text)
    return fail('is no tar archive');
  const { files, faults } = entriesOf(unpacked, limit);
  const [fault] = faults;
  if (fault !== undefined) return fail(fault);
  if (!files.has('Chart.yaml')) return fail('holds no Chart.yaml in its one top folder');
  return files;
}

function unpack(bytes: Uint8Array, { size }: ArchiveLimits, fail: (what: string) => never): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: size });
  } catch (error) {
    if (isObject(error) && error['code'] === 'ERR_BUFFER_TOO_LARGE') return fail(`unpacks to more than ${size} bytes`);
    return fail(`cannot be unpacked: ${reasonOf(error)}`);
  }
}

/** The files of an archive, and what is wrong with it; the parser gets all of it at once, so it ends before this returns. */
function entriesOf(archive: Buffer, limit: ArchiveLimits): { files: Map<string, Buffer>; faults: string[] } {
  const files = new Map<string, Buffer>();
  const seen = new Map<string, string>();
  const faults: string[] = [];
  let whole = false;
  const onReadEntry = (entry: ReadEntry) => {
    const fault = findEntryFault(entry, seen, limit);
    if (fault !== undefined) faults.push(fault);
    if (faults.length > 0 || entry.type === 'Directory') return entry.resume();
    const chunks: Buffer[] = [];
    entry.on('data', (chunk) => chunks.push(chunk));
    entry.on('end', () => files.set(withoutTopFolder(entry.path), Buffer.concat(chunks)));
    return entry;
  };
  const parser = new Parser({ strict: true, onReadEntry });
  parser.on('error', (error) => faults.push(`is not whole: ${reasonOf(error)}`));
  parser.on('end', () => (whole = true));
  parser.end(archive);
  if (!whole && faults.length === 0) faults.push('is not whole: it ends before its last file does');
  return { files, faults };
}

/** What is wrong with an entry after those that were seen; remembers it. */
function findEntryFault(entry: ReadEntry, seen: Map<string, string>, limit: ArchiveLimits): string | undefined {
  const { path, type } = entry;
  if (!['File', 'OldFile', 'ContiguousFile', 'Directory'].includes(type))
    return `holds ${JSON.stringify(path)}, which is a ${type} and no file`;
  if (seen.size >= limit.files) return `holds more than ${limit.files} files`;
  const fault = findPathFault(path, type === 'Directory', limit);
  if (fault !== undefined) return `holds ${JSON.stringify(path.slice(0, 200))}, which ${fault}`;
  const key = path.replace(/\/+$/, '');
  const [first] = seen.keys();
  if (first !== undefined && topOf(first) !== topOf(key))
    return `holds several top folders: ${topOf(first)} and ${topOf(key)}`;
  const parents = parentsOf(key);
  const clash = [key, ...parents].find((other) => seen.get(other) === 'file');
  if (clash !== undefined || (type !== 'Directory' && seen.has(key)))
    return `holds ${JSON.stringify(clash ?? key)} twice`;
  parents.forEach((parent) => seen.set(parent, 'folder'));
  seen.set(key, type === 'Directory' ? 'folder' : 'file');
  return undefined;
}

function parentsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}

function topOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function withoutTopFolder(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}
