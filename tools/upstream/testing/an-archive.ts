import { Header, type HeaderData } from 'tar';
import { gzipSync } from 'node:zlib';

/** An entry of an archive, as hostile as a test needs it. */
export interface AnEntry {
  readonly path: string;
  readonly content?: string;
  readonly type?: HeaderData['type'];
  readonly linkpath?: string;
}

/** The bytes of a tar archive with exactly these entries. */
export function aTar(entries: readonly AnEntry[]): Buffer {
  return Buffer.concat([...entries.map(blocksOf), Buffer.alloc(1024)]);
}

/** The bytes of a compressed archive with exactly these entries. */
export function anArchive(entries: readonly AnEntry[]): Buffer {
  return gzipSync(aTar(entries));
}

/** The archive of a small chart. */
export function aChart(name: string, version: string, more: readonly AnEntry[] = []): Buffer {
  const chart = `apiVersion: v2\nname: ${name}\nversion: ${version}\nappVersion: "7.0"\n`;
  return anArchive([{ path: `${name}/Chart.yaml`, content: chart }, ...more]);
}

function blocksOf({ path, content = '', type = 'File', linkpath }: AnEntry): Buffer {
  const data = Buffer.from(content);
  const header = new Header({
    path,
    type,
    size: data.length,
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: new Date(0),
    linkpath,
  });
  header.encode();
  if (!header.block) throw new TypeError(`${path} fits no header`);
  return Buffer.concat([header.block, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}
