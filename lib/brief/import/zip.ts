/**
 * XLSX and DOCX are zips. They are unpacked here, within limits, and packed again without compression:
 * the readers unpack large parts in workers made from text, which `script-src 'self'` forbids.
 */
import { unzipSync, zipSync } from 'fflate';
import { limits, megabyte } from './limits.ts';
import { ImportProblem } from './outcome.ts';

export interface Packed {
  /** The XML parts by their path. */
  parts: ReadonlyMap<string, Uint8Array>;
  /** Every path, also of what was not unpacked. */
  paths: ReadonlySet<string>;
  /** The XML parts in a zip that is not compressed. */
  plain(): Uint8Array<ArrayBuffer>;
}

/** Does it begin as a zip does? */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The sizes in a zip's list may lie. The unpacker makes each part as large as the list says and no
 * larger, so a lie gives a part that is cut off and no full memory.
 */
export function unpack(bytes: Uint8Array): Packed {
  const paths = new Set<string>();
  let size = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      paths.add(name);
      if (paths.size > limits.packedFiles) {
        throw new ImportProblem(
          'This file holds more than 2,000 smaller files.',
          'It was not opened.',
        );
      }
      if (!/\.(xml|rels)$/.test(name)) return false;
      size += originalSize;
      if (size > limits.unpackedMegabytes * megabyte) {
        throw new ImportProblem(
          `This file unpacks to more than ${limits.unpackedMegabytes} MB.`,
          'Keep only the sheet with the answers, and save it again.',
        );
      }
      return true;
    },
  });
  const parts = new Map(Object.entries(unpacked));
  return {
    parts,
    paths,
    plain: () => new Uint8Array(zipSync(Object.fromEntries(parts), { level: 0 })),
  };
}
