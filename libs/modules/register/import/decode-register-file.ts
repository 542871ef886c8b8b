import { isUtf8 } from 'node:buffer';

// Office programs say "ISO-8859-1" and write Windows-1252: these are its characters at 0x80-0x9f, where ISO-8859-1 has none.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of a register file: UTF-8 where the bytes are valid UTF-8, with or without a byte order mark, else ISO-8859-1
 * as office programs write it. Every byte string decodes; a wrong guess shows as wrong letters, never as an exception.
 */
export function decodeRegisterFile(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'iso-8859-1' } {
  return isUtf8(bytes)
    ? { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
    : { text: Array.from(bytes, character).join(''), encoding: 'iso-8859-1' };
}

function character(byte: number): string {
  const special = byte >= 0x80 && byte <= 0x9f ? windows1252[byte - 0x80] : undefined;
  return special ?? String.fromCharCode(byte);
}
