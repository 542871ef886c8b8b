import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { noticeDecider, type NoticeState, type Recipient } from '../../../notice/contract.js';
import {
  type ArchivedFile,
  type ArchiveEvent,
  type Correspondent,
  type Direction,
  type Source,
} from '../../domain/events.js';
import { firstExemption } from '../../domain/exemptions.js';
import { folderKey } from '../../domain/folder-key.js';
import { archiveDecider, type ArchiveEntry, entryIdOf } from '../../domain/state.js';

export interface OpenArchiveEntry {
  readonly source: Source;
  /** ISO date or instant: posted, received or written */
  readonly dated: string;
  /** null for a letter of ours, which tells by itself */
  readonly described: Described | null;
}

interface Described {
  readonly direction: Direction;
  readonly what: string;
  readonly licenceId: string | null;
  readonly correspondent: Correspondent | null;
  /** null for a note, whose text lies in the vault */
  readonly file: ArchivedFile | null;
}

interface Facts {
  readonly licence: LicenceState | null;
  readonly title: string | null;
  readonly described: Described | null;
}

/**
 * Every document in and out is to be journaled (arkivforskrifta § 1: documentation of how the body handled its cases).
 * A letter counts from its posting: what is only produced is not sent.
 */
export const openArchiveEntry: UseCase<OpenArchiveEntry, ArchiveEntry, ArchiveEvent, Facts> = {
  name: 'open-archive-entry',
  decider: archiveDecider,
  roles: ['system'],
  streamId: ({ source }) => entryIdOf(source),
  facts: async ({ source, described }, load) => {
    const notice = source.kind === 'notice' ? await load.load(noticeDecider, source.id) : null;
    const told = described ?? (notice && letter(notice));
    return {
      licence: told?.licenceId ? await load.load(licenceDecider, told.licenceId) : null,
      title: notice?.produced?.title ?? null,
      described: told,
    };
  },
  decide: ({ source, dated }, state, { facts }) => {
    if (state.entry) return alreadyTrue();
    const { described, title } = facts;
    if (!described) {
      return refuse('letter-not-produced', null, {
        nb: 'Brevet er ikke laget, så det er ingenting å arkivere.',
        nn: 'Brevet er ikkje laga, så det er ingenting å arkivere.',
      });
    }
    const entryId = entryIdOf(source);
    const licence = facts.licence?.facts ?? null;
    const { licenceId, correspondent } = described;
    // Not the licence: its history tells of letters, not of how they were filed.
    const subjects: Subject[] = [
      `archive:${entryId}`,
      `${source.kind === 'notice' ? 'notice' : 'document'}:${source.id}`,
    ];
    // What the holder sent in is from the holder of the licence it names.
    const from = correspondent ?? (described.direction === 'incoming' && licence ? holder(licence.holderOrgnr) : null);
    return accept({
      type: 'archive-entry-opened',
      data: {
        entryId,
        source,
        title,
        ...described,
        correspondent: from,
        folderKey: folderKey(licenceId, licence, entryId),
        dated: osloDate(dated),
        exemption: firstExemption(source, from),
      },
      occurredAt: dated,
      subjects,
    });
  },
};

const holder = (orgnr: string): Correspondent => ({ kind: 'holder', orgnr });

const letter = ({ order, produced }: NoticeState): Described | null =>
  order && produced
    ? {
        direction: 'outgoing',
        what: order.kind,
        licenceId: order.about.licenceIds[0] ?? null,
        correspondent: correspondentOf(order.recipient),
        file: { sha256: produced.sha256, mediaType: produced.mediaType, size: produced.size },
      }
    : null;

const correspondentOf = (recipient: Recipient): Correspondent => {
  switch (recipient.kind) {
    case 'holder':
      return holder(recipient.orgnr);
    case 'place':
      return { kind: 'place', placeId: recipient.placeId };
    case 'authority':
      return { kind: 'police' };
  }
};
