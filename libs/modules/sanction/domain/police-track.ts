import { refuse } from '@kernel/decision.js';
import { CHAPTER_NINE_FROM } from '../../municipality/contract.js';
import { type PoliceAbout, type PoliceEvent, type PoliceStep } from './police-events.js';

export interface PoliceTrack {
  readonly about: PoliceAbout;
  readonly steps: readonly { readonly step: PoliceStep; readonly on: string }[];
  /** a person has found that the municipality may go on; a later step of the police flags the case again */
  readonly clearedOn: string | null;
}

interface FoundIn {
  readonly breachId: string;
  readonly inspectionId: string | null;
}

export const policeKey = (about: PoliceAbout): string =>
  'breachId' in about ? `breach:${about.breachId}` : `inspection:${about.inspectionId}`;

/** The fold of what the police do. */
export const evolvePolice = (tracks: readonly PoliceTrack[], event: PoliceEvent): readonly PoliceTrack[] => {
  const { about, on } = event.data;
  const before = tracks.find((track) => policeKey(track.about) === policeKey(about)) ?? {
    about,
    steps: [],
    clearedOn: null,
  };
  const after: PoliceTrack =
    event.type === 'police-track-cleared'
      ? { ...before, clearedOn: on }
      : { ...before, steps: [...before.steps, { step: event.data.step, on }], clearedOn: null };
  return [...tracks.filter(({ about: other }) => policeKey(other) !== policeKey(about)), after];
};

/** The tracks that concern a breach: recorded about itself, or about the control that found it. */
export const tracksOf = (tracks: readonly PoliceTrack[], { breachId, inspectionId }: FoundIn): readonly PoliceTrack[] =>
  tracks.filter(({ about }) =>
    'breachId' in about ? about.breachId === breachId : about.inspectionId === inspectionId,
  );

/** Whether a person must clear the case before points or a withdrawal: whatever the police did, also when they dropped it. */
export const isFlagged = (tracks: readonly PoliceTrack[], breach: FoundIn): boolean =>
  tracksOf(tracks, breach).some(({ clearedOn }) => clearedOn === null);

/** No points and no withdrawal while a person has not cleared the case; for every decision to say in the same words. */
export const policeTrackOpen = (breachIds: readonly string[], decidedOn: string): ReturnType<typeof refuse> =>
  refuse(
    'police-track-open',
    decidedOn < CHAPTER_NINE_FROM ? null : 'forvaltningsloven § 47',
    {
      nb: 'Politiet har tatt opp de samme forholdene. Avklar saken med politiet eller påtalemyndigheten først.',
      nn: 'Politiet har teke opp dei same forholda. Avklar saka med politiet eller påtalemakta først.',
    },
    { breaches: [...breachIds] },
  );
