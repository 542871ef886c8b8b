import { licenceFacts } from '../case/licence-facts.js';
import { consideredPointsNb, replyToPointsNb } from '../case/notice-of-points.nb.js';
import { partyRightsNb } from '../case/party-rights.nb.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PointsNotice } from './content.js';
import { pointsGroundNb } from './ground.nb.js';

/** The notice in bokmål. */
export function pointsNoticeNb(letter: PointsNotice): LetterBody {
  const { licence, notice, supplements } = letter;
  return {
    title: `${supplements === null ? 'Varsel' : 'Tilleggsvarsel'} om prikker – ${licence.place.name}`,
    opening: [
      paragraph(
        supplements === null
          ? `${letter.municipality.name} kommune vurderer å tildele prikker til bevilling nr. ${licence.number} ved ${licence.place.name}. Dere får dette varselet for å kunne uttale dere før saken blir avgjort, jf. ${cite('nb', 'AF-10-5')} og ${cite('nb', 'FVL-16')}.`
          : `${letter.municipality.name} kommune varslet ${writtenDate(supplements.date)} at bevilling nr. ${licence.number} ved ${licence.place.name} kan få prikker. Det har kommet noe nytt i saken, og dere kan uttale dere om det før saken blir avgjort, jf. ${cite('nb', 'FVL-17')}.`,
      ),
    ],
    sections: [
      ...(supplements === null || supplements.newInformation.length === 0
        ? []
        : [{ heading: 'Hva som er nytt', blocks: supplements.newInformation.map(free) }]),
      {
        heading: 'Hva saken gjelder',
        blocks: [facts(licenceFacts('nb', licence)), ...pointsGroundNb(letter.ground)],
      },
      { heading: 'Hva kommunen vurderer', blocks: consideredPointsNb(notice) },
      { heading: 'Slik kan dere uttale dere', blocks: replyToPointsNb(notice, letter.reference, false) },
      partyRightsNb(letter.access, letter.silence),
    ],
  };
}
