import { type Actor } from '@kernel/actor.js';
import { type ProtectedRef } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { type Temporal } from 'temporal-polyfill';

export interface VaultEntry {
  readonly salt: string;
  readonly content: object;
}

/** Who reads protected content, and what for. Every reading is logged before the content is given. */
export interface Reading {
  readonly reader: Actor;
  readonly purpose: string;
  readonly at: Temporal.Instant;
}

export interface Blob {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Personal data, free text and files of one municipality, outside the log. */
export interface Vault {
  put(municipality: Municipality, eventId: string, content: object): Promise<ProtectedRef>;
  /** Takes back what an append that never happened had put. */
  discard(municipality: Municipality, refs: readonly string[]): Promise<void>;
  /** Entries by reference; one that is withheld or gone is simply missing. */
  read(municipality: Municipality, refs: readonly string[], reading: Reading): Promise<Map<string, VaultEntry>>;
  /** Stores a file under the hash of its bytes. */
  putBlob(municipality: Municipality, blob: Blob): Promise<string>;
  readBlob(municipality: Municipality, sha256: string, reading: Reading): Promise<Blob | null>;
  /** References put between a week and an hour ago, with the event each was put for. */
  recent(): Promise<readonly { readonly municipality: Municipality; readonly ref: string; readonly eventId: string }[]>;
  /** Without the log of readings: for the verifier, which shows nothing of it to anyone. */
  entriesForVerification(municipality: Municipality, refs: readonly string[]): Promise<Map<string, VaultEntry>>;
}
