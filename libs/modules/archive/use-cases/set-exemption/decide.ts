import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type ArchiveEvent } from '../../domain/events.js';
import { mustBeOpen } from '../../domain/refusals.js';
import { archiveDecider, type ArchiveEntry } from '../../domain/state.js';

export interface SetExemption {
  readonly entryId: string;
  readonly restricted: boolean;
  readonly ground: string | null;
}

const groundIsNamed: Policy<SetExemption> = ({ restricted, ground }) =>
  restricted && (ground ?? '').trim() === ''
    ? refuse('exemption-ground-required', 'offentleglova § 31', {
        nb: 'Et unntak må ha paragraf, ledd og nummer.',
        nn: 'Eit unntak må ha paragraf, ledd og nummer.',
      })
    : null;

/** A person decides what the public may see. Afterwards the archive is told, if it already has the document. */
export const setExemption: UseCase<SetExemption, ArchiveEntry, ArchiveEvent> = {
  name: 'set-exemption',
  decider: archiveDecider,
  roles: ['caseworker'],
  streamId: ({ entryId }) => entryId,
  decide: (command, state) => {
    const refusal = mustBeOpen(state) ?? firstRefusal([groundIsNamed], command);
    if (refusal) return refusal;
    const { entryId, restricted } = command;
    const ground = restricted ? command.ground : null;
    if (state.exemption.restricted === restricted && state.exemption.ground === ground) return alreadyTrue();
    return accept({
      type: 'exemption-set',
      data: { entryId, restricted, ground },
      subjects: state.subjects,
    });
  },
};
