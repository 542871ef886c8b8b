import { decodeRegisterFile } from './decode-register-file.js';

describe('decoding a register file', () => {
  const text = 'Ål Ølhus «på hjørnet» æøå';

  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeRegisterFile(Buffer.from(text, 'utf8'))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeRegisterFile(Buffer.from(`\uFEFF${text}`, 'utf8'))).toEqual({ text, encoding: 'utf-8' });
  });

  it('reads ISO-8859-1', () => {
    expect(decodeRegisterFile(Buffer.from(text, 'latin1'))).toEqual({ text, encoding: 'iso-8859-1' });
  });

  it('reads the dash, apostrophe and euro that office programs put into such files', () => {
    const bytes = Uint8Array.from([0x4f, 0x92, 0x4c, 0xe6, 0x20, 0x96, 0x20, 0x80]);
    expect(decodeRegisterFile(bytes)).toEqual({ text: 'O’Læ – €', encoding: 'iso-8859-1' });
  });

  it('reads an empty file', () =>
    expect(decodeRegisterFile(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' }));
});
