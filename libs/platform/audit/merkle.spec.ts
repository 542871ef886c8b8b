import { addLeaf, leafHash, type Peak, rootOf } from './merkle.js';

const reference = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];

describe('Merkle root (RFC 6962)', () => {
  it('is the published root for the eight reference leaves of Certificate Transparency', () => {
    const peaks = reference.reduce<Peak[]>(addLeaf, []);
    expect(rootOf(peaks)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('is the leaf hash for one leaf', () => {
    expect(rootOf(addLeaf([], ''))).toBe(leafHash(''));
    expect(leafHash('')).toMatch(/^6e340b9c/);
  });
});
