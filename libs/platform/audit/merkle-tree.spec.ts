import fc from 'fast-check';
import { addLeaf, type Peak, rootOf } from './merkle.js';
import { isConsistent, rootByInclusion } from './merkle-proofs.js';
import { MerkleTree } from './merkle-tree.js';

/** The eight reference leaves of Certificate Transparency, the roots of their trees, and published proofs of them. */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const a = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const b = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const c = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const d = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const e = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const f = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';

describe('a Merkle tree (RFC 6962)', () => {
  const tree = new MerkleTree(leaves);

  it('has the published root at every size', () => {
    expect(roots.map((_, index) => tree.root(index + 1))).toEqual(roots);
    expect(tree.root(0)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('gives the published audit paths', () => {
    expect(tree.inclusion(0, 1)).toEqual([]);
    expect(tree.inclusion(0, 8)).toEqual([a, b, c]);
    expect(tree.inclusion(5, 8)).toEqual([e, d, roots[3]]);
    expect(tree.inclusion(2, 3)).toEqual([roots[1]]);
    expect(tree.inclusion(1, 5)).toEqual([roots[0], b, e]);
  });

  it('gives the published consistency proofs', () => {
    expect(tree.consistency(1, 1)).toEqual([]);
    expect(tree.consistency(1, 8)).toEqual([a, b, c]);
    expect(tree.consistency(6, 8)).toEqual([f, d, roots[3]]);
    expect(tree.consistency(2, 5)).toEqual([b, e]);
  });

  it('refuses what is not in it', () => {
    for (const ask of [
      () => tree.root(9),
      () => tree.inclusion(8, 8),
      () => tree.inclusion(3, 3),
      () => tree.inclusion(-1, 8),
      () => tree.consistency(0, 8),
      () => tree.consistency(5, 4),
      () => tree.consistency(5, 9),
    ])
      expect(ask).toThrow(RangeError);
  });

  const logs = fc.array(
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex')),
    { minLength: 1, maxLength: 70 },
  );
  const broken = (proof: readonly string[], at: number): string[] =>
    proof.map((hash, index) =>
      index === at % proof.length ? hash.replace(/^./, (x) => (x === '0' ? '1' : '0')) : hash,
    );

  it('grows into the root that the follower of the log computes', () => {
    fc.assert(
      fc.property(logs, (data) => {
        expect(new MerkleTree(data).root()).toBe(rootOf(data.reduce<Peak[]>(addLeaf, [])));
      }),
    );
  });

  it('proves every leaf of every log at every size, and no other leaf, place or path', () => {
    fc.assert(
      fc.property(logs, fc.nat(), fc.nat(), fc.nat(), (data, pick, cut, at) => {
        const size = 1 + (cut % data.length);
        const index = pick % size;
        const made = new MerkleTree(data);
        const path = made.inclusion(index, size);
        const leaf = data[index] ?? '';
        expect(rootByInclusion(leaf, index, size, path)).toBe(made.root(size));
        expect(rootByInclusion('ff'.repeat(31), index, size, path)).not.toBe(made.root(size));
        if (path.length > 0) expect(rootByInclusion(leaf, index, size, broken(path, at))).not.toBe(made.root(size));
        expect(rootByInclusion(leaf, index, size, [...path, leaf])).toBeNull();
        if (path.length > 0) expect(rootByInclusion(leaf, index, size, path.slice(1))).not.toBe(made.root(size));
      }),
    );
  });

  it('proves that a log is the beginning of another, and never that a rewritten one is', () => {
    fc.assert(
      fc.property(logs, fc.nat(), fc.nat(), (data, cut, at) => {
        const made = new MerkleTree(data);
        const size = 1 + (cut % data.length);
        const proof = made.consistency(size);
        const earlier = { size, root: made.root(size) };
        const later = { size: data.length, root: made.root() };
        expect(isConsistent(earlier, later, proof)).toBe(true);
        const other = new MerkleTree(data.map((leaf, index) => (index === at % size ? 'ee'.repeat(30) : leaf)));
        expect(isConsistent({ size, root: other.root(size) }, later, proof)).toBe(false);
        expect(isConsistent({ size, root: other.root(size) }, later, other.consistency(size))).toBe(false);
        if (proof.length > 0) expect(isConsistent(earlier, later, broken(proof, at))).toBe(false);
        expect(isConsistent(earlier, later, [...proof, later.root])).toBe(false);
      }),
    );
  });
});
