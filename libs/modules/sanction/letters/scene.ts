import { osloDate } from '@kernel/clock.js';
import { licenceDecider } from '../../licence/contract.js';
import { municipalityDecider, type MunicipalityState, SETTINGS, settingOn } from '../../municipality/contract.js';
import { type Framed, frameFor, type LetterSourceContext } from '../../notice/contract.js';
import { type Reaction, sanctionDecider, type SanctionRecord } from '../domain/state.js';
import { type Track } from '../domain/withdrawal-events.js';
import { type Scene } from './grounds.js';

export interface SetScene extends Framed {
  readonly record: SanctionRecord;
  readonly scene: Scene;
  readonly licenceId: string;
  readonly settings: MunicipalityState;
  readonly today: string;
}

/** What every letter about a withdrawal starts from. */
export const setScene = async (context: LetterSourceContext, enclosures: readonly string[] = []): Promise<SetScene> => {
  const { log, municipality, about } = context;
  const licenceId = about.licenceIds[0] ?? '-';
  const framed = await frameFor(context, enclosures);
  const record = (await log.load(sanctionDecider, municipality, licenceId)).state;
  const kind = (await log.load(licenceDecider, municipality, licenceId)).state.facts?.kind;
  const settings = (await log.load(municipalityDecider, municipality, SETTINGS)).state;
  const scene: Scene = { record, kind: kind === 'sale' ? 'sale' : 'serving', place: framed.licence.place.name };
  return { ...framed, record, scene, licenceId, settings, today: osloDate(context.now) };
};

/** Guideline point of a withdrawal: 7.2 as soon as one offence is gross (law.md § 8.2). */
export const guidelineOf = (
  track: Track,
  reaction: Reaction,
  { breaches }: SanctionRecord,
): '7.1' | '7.2' | '7.3' | '7.4' | 'af-10' => {
  if (track === 'points' || track === 'points-withdrawal') return 'af-10';
  if (track !== 'ladder') return track;
  const breach = breaches.find(({ breachId }) => breachId === reaction.breachId);
  return breach?.offences.some((offence) => offence.class === 'gross') ? '7.2' : '7.1';
};

/** Fylkesmannen until 2020, Statsforvalteren from 2021 (law.md § 1.4), unless the municipality's setting names it fully. */
export const appealBody = ({ settings, today }: Pick<SetScene, 'settings' | 'today'>): string =>
  settingOn(settings, 'appealBody', today) ?? (today < '2021-01-01' ? 'Fylkesmannen' : 'Statsforvalteren');

/**
 * Who hears an appeal against points: no text says it (law.md § 2.3, I), so it is a setting. The state administrator by
 * default, since alkoholloven § 1-8 is the basis of the regulation; else the municipality's own appeals board.
 */
export const pointsAppealBody = (scene: Pick<SetScene, 'settings' | 'today'>, language: 'nb' | 'nn'): string =>
  settingOn(scene.settings, 'pointsAppealRoute', scene.today) === 'appeals-board'
    ? (settingOn(scene.settings, 'appealsBoard', scene.today) ??
      (language === 'nb' ? 'kommunens klagenemnd' : 'klagenemnda i kommunen'))
    : appealBody(scene);
