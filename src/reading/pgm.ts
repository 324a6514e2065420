import type { Grey } from './types.ts'

/** The picture as a binary PGM file (netpbm's plainest format): what Tesseract and zxing read without decoding anything. */
export function toPgm({ data, width, height }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data])
}
