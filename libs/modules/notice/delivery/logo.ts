import { type Municipality } from '@kernel/municipality.js';
import { type Vault } from '@platform/vault/vault.js';
import PDFDocument from 'pdfkit';
import { type Temporal } from 'temporal-polyfill';
import { type Missing } from '../domain/events.js';
import { type Logo } from './dress.js';
import { isWholePng } from './png.js';

/** The template names a logo that the vault no longer gives: a letter is not sent without it, and says so. */
export const LOGO_WITHHELD: Missing = {
  item: 'template.logo',
  paragraph: null,
  nb: 'Kommunens logo, som malen viser til',
  nn: 'Logoen til kommunen, som malen viser til',
};

/** The logo by its hash; null when the vault does not have it. The reading is logged as every other. */
export async function logoFrom(
  vault: Vault,
  municipality: Municipality,
  sha256: string,
  at: Temporal.Instant,
): Promise<Logo | null> {
  const reading = { reader: { id: 'letters', role: 'system' as const }, purpose: 'logo of a letter', at };
  const blob = await vault.readBlob(municipality, sha256, reading);
  if (!blob || (blob.mediaType !== 'image/png' && blob.mediaType !== 'image/jpeg')) return null;
  return { mediaType: blob.mediaType, base64: Buffer.from(blob.bytes).toString('base64') };
}

const STARTS = { 'image/png': '89504e470d0a1a0a', 'image/jpeg': 'ffd8ff' } as const;

/**
 * Whether the bytes are a picture of this type that a letter can carry: the type's own first bytes, and a PDF can be made with it. So a
 * broken picture is refused when it is set, and not met when a letter is due.
 */
export function isPicture(bytes: Buffer, mediaType: Logo['mediaType']): boolean {
  if (!bytes.toString('hex', 0, 8).startsWith(STARTS[mediaType])) return false;
  if (mediaType === 'image/png' && !isWholePng(bytes)) return false;
  try {
    new PDFDocument({ size: 'A4' }).image(bytes, 0, 0, { fit: [150, 45] });
    return true;
  } catch {
    // pdfkit throws plain errors of many words for a picture it cannot read; any of them means no.
    return false;
  }
}
