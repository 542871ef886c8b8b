import { licenceFacts } from '../case/licence-facts.js';
import { consideredPointsNn, replyToPointsNn } from '../case/notice-of-points.nn.js';
import { partyRightsNn } from '../case/party-rights.nn.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PointsNotice } from './content.js';
import { pointsGroundNn } from './ground.nn.js';

/** The notice in nynorsk. */
export function pointsNoticeNn(letter: PointsNotice): LetterBody {
  const { licence, notice, supplements } = letter;
  return {
    title: `${supplements === null ? 'Varsel' : 'Tilleggsvarsel'} om prikkar – ${licence.place.name}`,
    opening: [
      paragraph(
        supplements === null
          ? `${letter.municipality.name} kommune vurderer å tildele prikkar til bevilling nr. ${licence.number} ved ${licence.place.name}. De får dette varselet for å kunne uttale dykk før saka blir avgjord, jf. ${cite('nn', 'AF-10-5')} og ${cite('nn', 'FVL-16')}.`
          : `${letter.municipality.name} kommune varsla ${writtenDate(supplements.date)} at bevilling nr. ${licence.number} ved ${licence.place.name} kan få prikkar. Det har kome noko nytt i saka, og de kan uttale dykk om det før saka blir avgjord, jf. ${cite('nn', 'FVL-17')}.`,
      ),
    ],
    sections: [
      ...(supplements === null || supplements.newInformation.length === 0
        ? []
        : [{ heading: 'Kva som er nytt', blocks: supplements.newInformation.map(free) }]),
      {
        heading: 'Kva saka gjeld',
        blocks: [facts(licenceFacts('nn', licence)), ...pointsGroundNn(letter.ground)],
      },
      { heading: 'Kva kommunen vurderer', blocks: consideredPointsNn(notice) },
      { heading: 'Slik kan de uttale dykk', blocks: replyToPointsNn(notice, letter.reference, false) },
      partyRightsNn(letter.access, letter.silence),
    ],
  };
}
