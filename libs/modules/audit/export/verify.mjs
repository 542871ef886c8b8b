// Checks an export of a licence's case, without the municipality and without any package:
//   node verify.mjs [export.zip | folder] [--fingerprint HEX] [--json]
// Without an argument it checks the folder it lies in. Exit codes: 0 whole, 1 changed, 2 wrong use.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const hashOf = (value) => sha256(canonical(value));

/** RFC 8785: the one text of a JSON value. */
const canonical = (value) => {
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.keys(value)
    .sort()
    .map((key) => JSON.stringify(key) + ':' + canonical(value[key]));
  return '{' + pairs.join(',') + '}';
};

// ---- reading the export -------------------------------------------------------------------------------------------

const crcTable = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k += 1) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc32 = (bytes) => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

/** The one zip file that holds these files: nothing packed, midnight of 1 January 1980. */
const zipOf = (files) => {
  const local = [];
  const central = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(0x00210000, 6);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, bytes);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, place, name);
    offset += 30 + name.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
};

const filesOfZip = (zip) => {
  const files = new Map();
  for (let at = 0; zip.length >= at + 30 && zip.readUInt32LE(at) === 0x04034b50;) {
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const size = zip.readUInt32LE(at + 18);
    files.set(zip.toString('utf8', at + 30, at + 30 + zip.readUInt16LE(at + 26)), zip.subarray(start, start + size));
    at = start + size;
  }
  return files;
};

const filesOfFolder = (folder, prefix = '') => {
  const files = new Map();
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) for (const [name, bytes] of filesOfFolder(folder, path + '/')) files.set(name, bytes);
    else files.set(path, readFileSync(join(folder, path)));
  }
  return files;
};

// ---- checking -----------------------------------------------------------------------------------------------------

const findings = [];
const add = (kind, where) => void findings.push({ kind, where });

/** What cannot even be read is found, too. */
const attempt = (where, work, kind = 'unreadable') => {
  try {
    return work();
  } catch {
    add(kind, where);
    return null;
  }
};
const jsonOf = (files, path) => attempt(path, () => JSON.parse(files.get(path).toString('utf8')));

/** Strict: a base64 text of another form than the one it decodes to is a changed text. */
const signatureOf = (text) => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : Buffer.alloc(0);
};

const isSigned = (key, value, signature) =>
  attempt('a signature', () => verify(null, Buffer.from(canonical(value)), key, signatureOf(signature))) === true;

const checkManifest = (files, key) => {
  const manifest = jsonOf(files, 'manifest.json');
  if (!manifest) return null;
  const signature = files.get('manifest.sig')?.toString('utf8') ?? '';
  const asWritten = files.get('manifest.json').toString('utf8') === canonical(manifest) + '\n';
  if (!asWritten || !signature.endsWith('\n') || !isSigned(key, manifest, signature.slice(0, -1))) {
    add('manifest-signature-wrong', 'manifest.json');
  }
  const named = manifest.files ?? {};
  for (const [path, hash] of Object.entries(named)) {
    const bytes = files.get(path);
    if (!bytes) add('file-missing', path);
    else if (sha256(bytes) !== hash) add(/^(letters|documents)\//.test(path) ? 'letter-changed' : 'file-changed', path);
  }
  for (const path of files.keys()) {
    if (!(path in named) && path !== 'manifest.json' && path !== 'manifest.sig') add('file-extra', path);
  }
  return manifest;
};

const node = (left, right) =>
  createHash('sha256')
    .update(Uint8Array.of(1))
    .update(Buffer.from(left, 'hex'))
    .update(Buffer.from(right, 'hex'))
    .digest('hex');

/** RFC 9162 § 2.1.3.2. */
const rootBy = (hash, index, size, path) => {
  let root = createHash('sha256').update(Uint8Array.of(0)).update(Buffer.from(hash, 'hex')).digest('hex');
  let [at, last] = [index, size - 1];
  if (!(index >= 0 && index < size)) return null;
  for (const sibling of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = node(sibling, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else root = node(root, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : null;
};

const count = { events: 0, streams: 0, withheld: 0, sealed: 0, files: 0, partial: 0 };
const isWithheld = (ground) => typeof ground === 'string' && ground !== '';

const checkEvent = (entry, head, where) => {
  count.events += 1;
  if (rootBy(entry.hash, entry.index, Number(head.count), entry.path ?? []) !== head.root) add('proof-wrong', where);
  if (entry.envelope === undefined) {
    count.sealed += 1;
    if (!isWithheld(entry.withheld?.event)) add('event-missing', where + ': neither shown nor named as withheld');
    return;
  }
  const dataHash = entry.data === undefined ? entry.dataHash : hashOf(entry.data);
  if (entry.data === undefined) {
    count.withheld += 1;
    if (!isWithheld(entry.withheld?.data))
      add('event-missing', where + ': its facts are neither shown nor named as withheld');
  }
  const hash = hashOf(['event-v1', entry.envelope, dataHash, entry.protectedHash]);
  if (hash !== entry.hash) add('event-changed', where);
  if (entry.protectedHash === null) {
    if (entry.vault !== undefined) add('protected-changed', where);
  } else if (entry.vault === undefined) {
    count.withheld += 1;
    if (!isWithheld(entry.withheld?.protected))
      add('protected-missing', where + ': neither shown nor named as withheld');
  } else if (hashOf(['protected-v1', entry.vault.salt, entry.vault.content]) !== entry.protectedHash) {
    add('protected-changed', where);
  }
};

const checkChains = (entries, manifest) => {
  const streams = new Map();
  for (const entry of entries.filter(({ envelope }) => envelope)) {
    streams.set(entry.envelope.stream, [...(streams.get(entry.envelope.stream) ?? []), entry]);
  }
  const known = new Set(entries.map(({ hash }) => hash));
  count.streams = streams.size;
  for (const [stream, own] of streams) {
    const partial = (manifest.partialStreams ?? []).includes(stream);
    if (partial) count.partial += 1;
    own.forEach(({ envelope: { revision, prevHash } }, place) => {
      const where = stream + '@' + revision;
      const before = own[place - 1];
      if (before && Number(before.envelope.revision) >= Number(revision)) add('order-changed', where);
      else if (before && Number(before.envelope.revision) + 1 === Number(revision)) {
        if (prevHash !== before.hash) add('chain-broken', where);
      } else if (revision === '0') {
        if (prevHash !== null) add('chain-broken', where);
      } else if (!partial && !known.has(prevHash)) add('event-missing', where + ': the one before it');
    });
  }
};

/** Letters and documents are named in the events by the hash of their bytes. */
const checkNamedFiles = (entries, manifest, files) => {
  const hashes = new Set([...files].map(([, bytes]) => sha256(bytes)));
  const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
  for (const { envelope, data } of entries) {
    if (!data || !/^(notice-produced|document-received)$/.test(envelope.type)) continue;
    for (const hash of [data.sha256, data.pdf?.sha256].filter(isHash)) {
      count.files += 1;
      const where = envelope.stream + '@' + envelope.revision + ': ' + hash;
      if (hashes.has(hash)) continue;
      if (isWithheld(manifest.withheldFiles?.[hash])) count.withheld += 1;
      else add('letter-missing', where);
    }
  }
};

const keyOf = (files) =>
  attempt('public-key.pem', () => {
    const pem = files.get('public-key.pem').toString('utf8');
    const key = createPublicKey(pem);
    if (key.export({ type: 'spki', format: 'pem' }).toString() !== pem) add('file-changed', 'public-key.pem');
    return key;
  });

const check = (files, wanted) => {
  const key = keyOf(files);
  if (!key) return {};
  const fingerprint = sha256(key.export({ type: 'spki', format: 'der' }));
  if (wanted && wanted.toLowerCase() !== fingerprint)
    add('key-differs', 'the key here has the fingerprint ' + fingerprint);
  const manifest = checkManifest(files, key) ?? {};
  const head = jsonOf(files, 'head.json') ?? {};
  const { municipality, position, root } = head;
  if (!isSigned(key, { municipality, count: head.count, position, root }, String(head.signature)))
    add('head-signature-wrong', 'head.json');
  const lines = (files.get('events.jsonl')?.toString('utf8') ?? '').split('\n').filter(Boolean);
  const entries = lines
    .map((line, place) => attempt('line ' + (place + 1) + ' of events.jsonl', () => JSON.parse(line), 'event-changed'))
    .filter(Boolean);
  entries.forEach((entry, place) => {
    checkEvent(entry, head, 'event ' + entry.index + (entry.envelope ? ' (' + entry.envelope.type + ')' : ''));
    if (place > 0 && entries[place - 1].index >= entry.index) add('order-changed', 'event ' + entry.index);
  });
  if (entries.length !== manifest.events)
    add('event-missing', entries.length + ' events, the manifest says ' + manifest.events);
  checkChains(entries, manifest);
  checkNamedFiles(entries, manifest, files);
  return {
    version: manifest.version,
    licence: manifest.licenceId,
    head: { municipality, count: head.count, root },
    fingerprint,
  };
};

// ---- the command --------------------------------------------------------------------------------------------------

const argv = process.argv.slice(2);
const option = argv.indexOf('--fingerprint');
const wanted = option < 0 ? null : (argv[option + 1] ?? '');
const rest = argv.filter(
  (text, place) => text !== '--json' && (option < 0 || (place !== option && place !== option + 1)),
);
const target = rest[0] ?? dirname(fileURLToPath(import.meta.url));
const kind = statSync(target, { throwIfNoEntry: false });
if (rest.length > 1 || target.startsWith('--') || wanted === '' || !kind) {
  process.stderr.write('usage: node verify.mjs [export.zip | folder] [--fingerprint HEX] [--json]\n');
  process.exit(2);
}
const report = attempt(target, () => {
  const zip = kind.isDirectory() ? null : readFileSync(target);
  const files = zip ? filesOfZip(zip) : filesOfFolder(target);
  if (zip && !zipOf(files).equals(zip)) add('zip-changed', 'the file is not the one that its own contents make');
  return check(files, wanted);
});
const whole = findings.length === 0;
const say = (text) => process.stdout.write(text + '\n');
if (argv.includes('--json')) {
  say(JSON.stringify({ verified: whole, ...report, ...count, keyCompared: wanted !== null, findings }));
} else {
  for (const { kind: found, where } of findings) say(found + ': ' + where);
  say(whole ? 'UENDRET / UENDRA (verified)' : 'ENDRET / ENDRA (NOT verified): ' + findings.length + ' findings');
  say(count.events + ' events of ' + count.streams + ' streams, ' + count.partial + ' of them in part');
  say(
    count.files + ' letters and documents; withheld: ' + count.withheld + ' parts, ' + count.sealed + ' whole events',
  );
  say(
    'key: ' +
      (report?.fingerprint ?? 'none') +
      (wanted ? ', as given' : ', NOT compared. Whoever exchanges the key and signs'),
  );
  if (!wanted) say('anew is only found by the fingerprint published elsewhere: run again with --fingerprint');
}
process.exitCode = whole ? 0 : 1;
