import { type Policy, refuse } from '@kernel/decision.js';
import { type ArchiveEntry } from './state.js';

export const mustBeOpen: Policy<ArchiveEntry> = ({ entry }) =>
  entry
    ? null
    : refuse('archive-entry-unknown', null, {
        nb: 'Dokumentet finnes ikke i arkivlista.',
        nn: 'Dokumentet finst ikkje i arkivlista.',
      });
