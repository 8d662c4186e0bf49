/** Ample for a forum's survey, small enough for a laptop with 4 GB that is also in a call. */
export const limits = {
  fileMegabytes: 20,
  rows: 100_000,
  columns: 500,
  /** What a packed file may unpack to. 100,000 rows of 20 answers are about 90. */
  unpackedMegabytes: 100,
  packedFiles: 2_000,
  /** Excel's own limit. More in one cell means that a quote mark is missing. */
  cellLetters: 32_767,
  /** Of a brief: a long agenda with notes has 20,000 letters. */
  briefLetters: 200_000,
  points: 1_000,
} as const;

export const megabyte = 1024 * 1024;
