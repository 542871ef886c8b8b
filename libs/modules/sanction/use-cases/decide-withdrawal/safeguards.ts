import { type Policy, refuse } from '@kernel/decision.js';
import { chapterNineOn, type DecisionKind } from '../../../municipality/contract.js';
import { authority, type AuthorityAnswer } from '../../domain/authority.js';
import { similarCases } from '../../domain/earlier-cases.js';
import { equalTreatment } from '../../domain/equal-treatment.js';
import { isFlagged, policeTrackOpen } from '../../domain/police-track.js';
import { lookBackFrom, tooOld } from '../../domain/suitability.js';
import { type Extent, type Track } from '../../domain/withdrawal-events.js';
import { type Asked } from './asked.js';

const kindOf = (track: Track | undefined, extent: Extent): DecisionKind => {
  if (track === '7.4') return 'suitability-withdrawal';
  return 'untilCured' in extent ? 'withdrawal-until-cured' : 'withdrawal';
};

/** Gate G5: the council, or the political body it delegated to; also for 7.3 and 7.4 (guideline 7.5). */
export const powerOf = ({
  command: { decidedBy, decidedOn, extent, grounds },
  facts,
  open,
}: Pick<Asked, 'command' | 'facts' | 'open'>): AuthorityAnswer =>
  authority({
    municipality: facts.municipality,
    kind: kindOf(open?.track, extent),
    decidedBy,
    decidedOn,
    // The guidelines are the local rules'; points follow the register alone (alkoholforskriften § 10-6).
    politicalOnly: !grounds.some((ground) => 'pointsId' in ground),
  });

export const bodyMayDecide: Policy<Asked> = (asked) => {
  const power = powerOf(asked);
  return power.kind === 'refuse' ? power : null;
};

/**
 * Trap 17: a fine and a withdrawal for the same fact may be punishment twice. A person must have cleared it with the police
 * or the prosecuting authority (forvaltningsloven § 47, in force from 2017-07-01; before that by ECHR alone).
 */
export const policeTrackCleared: Policy<Asked> = ({ command: { grounds, decidedOn }, record }) => {
  const breaches = record.breaches.filter(({ breachId }) =>
    grounds.some((ground) => 'breachId' in ground && ground.breachId === breachId),
  );
  const flagged = breaches.filter((breach) => isFlagged(record.policeTracks, breach));
  return flagged.length === 0
    ? null
    : policeTrackOpen(
        flagged.map(({ breachId }) => breachId),
        decidedOn,
      );
};

/** Forvaltningsloven § 45, a dated switch: kind, gravity and circumstances against what is taken. */
export const proportionalityWeighed: Policy<Asked> = ({ command: { proportionality = '', decidedOn }, facts }) =>
  chapterNineOn(facts.municipality, decidedOn).proportionality && proportionality.trim() === ''
    ? refuse('proportionality-required', 'forvaltningsloven § 45', {
        nb: 'Skriv hvorfor inndragningen står i forhold til bruddets art, alvor og omstendigheter.',
        nn: 'Skriv kvifor inndraginga står i forhold til arten, alvoret og omstenda ved brotet.',
      })
    : null;

export const treatedAlike: Policy<Asked> = ({ command: { caseId, extent, unequalTreatment = '' }, record, facts }) =>
  equalTreatment({
    similar: similarCases(facts.earlier, record, caseId),
    outcome: { kind: 'withdrawal', extent },
    reason: unequalTreatment,
  });

/** Guideline 7.4: a fact that counted when the case opened may be older than ten years on the day of the decision. */
export const nothingTooOld: Policy<Asked> = ({ command: { grounds, decidedOn }, record }) => {
  const losses = record.losses.filter(({ lossId }) => grounds.some((one) => 'lossId' in one && one.lossId === lossId));
  const old = tooOld(
    losses.flatMap(({ matters }) => matters),
    decidedOn,
  );
  return old.length === 0
    ? null
    : refuse(
        'suitability-fact-too-old',
        'alkoholloven § 1-7b',
        {
          nb: 'Forhold som er eldre enn ti år på vedtaksdagen, kan ikke tillegges vekt.',
          nn: 'Forhold som er eldre enn ti år på vedtaksdagen, kan det ikkje leggjast vekt på.',
        },
        { earliest: lookBackFrom(decidedOn), factOn: old.map(({ factOn }) => factOn) },
      );
};
