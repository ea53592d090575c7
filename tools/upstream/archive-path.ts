/** How large a chart may be: several times what the largest charts are. */
export interface ArchiveLimits {
  /** Files and folders. */
  readonly files: number;
  /** Bytes after unpacking. */
  readonly size: number;
  /** Folders within folders. */
  readonly depth: number;
}

/** The limits that hold for every upstream chart. */
export const limits: ArchiveLimits = { files: 10_000, size: 100 * 1024 * 1024, depth: 20 };

/** The longest path that every file system takes. */
const LONGEST_PATH = 1000;

/** What makes a path of an archive unfit, to end a sentence; undefined when nothing does. */
export function findPathFault(path: string, isFolder: boolean, { depth }: ArchiveLimits): string | undefined {
  if (path.length > LONGEST_PATH) return `is longer than ${LONGEST_PATH} characters`;
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is absolute';
  if (hasOddCharacters(path)) return 'has a backslash or a control character';
  const parts = (isFolder ? path.replace(/\/$/, '') : path).split('/');
  if (parts.includes('..')) return 'leads out of the archive';
  if (parts.includes('') || parts.includes('.')) return 'has an empty part';
  if (parts.length > depth) return `lies more than ${depth} folders deep`;
  return !isFolder && parts.length < 2 ? 'lies in no top folder' : undefined;
}

function hasOddCharacters(path: string): boolean {
  return [...path].some((character) => character === '\\' || character < ' ' || character === '\u007f');
}
