import { type Policy, refuse } from '@kernel/decision.js';
import { chapterNineOn } from '../../../municipality/contract.js';
import { authority, type AuthorityAnswer } from '../../domain/authority.js';
import { similarCases } from '../../domain/earlier-cases.js';
import { equalTreatment } from '../../domain/equal-treatment.js';
import { isFlagged, policeTrackOpen } from '../../domain/police-track.js';
import { type Asked } from './asked.js';

/** Gate G5: the council, or the political body it delegated to; also for 7.3 and 7.4 (guideline 7.5). */
export const powerOf = ({
  command: { decidedBy, decidedOn, extent },
  facts,
}: Pick<Asked, 'command' | 'facts'>): AuthorityAnswer =>
  authority({
    municipality: facts.municipality,
    kind: 'untilCured' in extent ? 'withdrawal-until-cured' : 'withdrawal',
    decidedBy,
    decidedOn,
    politicalOnly: true,
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

export const treatedAlike: Policy<Asked> = ({ command: { extent, unequalTreatment = '' }, proposal, record, facts }) =>
  proposal
    ? equalTreatment({
        similar: similarCases(facts.earlier, record, proposal),
        outcome: { kind: 'withdrawal', extent },
        reason: unequalTreatment,
      })
    : null;
