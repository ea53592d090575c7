import { crc32 } from 'node:zlib';

/** Deflate, no name, no time, no hint at how it was compressed, no operating system. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** The most that one stored block holds. */
const BLOCK = 0xffff;

/**
 * Gzip without compression. What a compressor makes of the same bytes changes with its version and with the processor;
 * stored blocks can be written in one way only. The bulk of a package is an upstream archive, compressed already.
 */
export function gzipStored(content: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let start = 0; start === 0 || start < content.length; start += BLOCK)
    blocks.push(...block(content.subarray(start, start + BLOCK), start + BLOCK >= content.length));
  return Buffer.concat([HEADER, ...blocks, trailerOf(content)]);
}

function block(content: Uint8Array, isLast: boolean): readonly Uint8Array[] {
  const header = Buffer.alloc(5);
  header.writeUInt8(isLast ? 1 : 0, 0);
  header.writeUInt16LE(content.length, 1);
  header.writeUInt16LE(~content.length & 0xffff, 3);
  return [header, content];
}

function trailerOf(content: Uint8Array): Uint8Array {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(content), 0);
  trailer.writeUInt32LE(content.length % 2 ** 32, 4);
  return trailer;
}
