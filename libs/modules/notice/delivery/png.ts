import { inflateSync } from 'node:zlib';

const LARGEST = 2000;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Whether bytes are a whole PNG that can be unpacked: its header, of sane size and not interlaced, and pixels that inflate to exactly
 * what the header says. The PDF library unpacks later and out of reach of a catch, so this is looked at before.
 */
export function isWholePng(bytes: Buffer): boolean {
  if (bytes.length < 45 || bytes.toString('latin1', 12, 16) !== 'IHDR') return false;
  const [width, height, depth] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(24)];
  const channels = CHANNELS[bytes.readUInt8(25)];
  const sane = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST && [1, 2, 4, 8, 16].includes(depth);
  if (!sane || channels === undefined || bytes.readUInt8(28) !== 0) return false;
  const packed = pixels(bytes);
  const expected = (1 + Math.ceil((width * channels * depth) / 8)) * height;
  if (packed === null) return false;
  try {
    return inflateSync(packed, { maxOutputLength: expected + 1 }).length === expected;
  } catch {
    // Any error of zlib means the same: these bytes are no picture.
    return false;
  }
}

/** The packed pixels of all IDAT chunks; null when the chunks do not reach IEND in order. */
function pixels(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IEND') return parts.length === 0 ? null : Buffer.concat(parts);
    if (type === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return null;
}
