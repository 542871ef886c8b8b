import { appealFacts, asStart, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { changeBlock, effectList } from '../appeal/change.js';
import { costsClaimNn } from '../appeal/costs-claim.nn.js';
import { partyRightsNn } from '../case/party-rights.nn.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph, type Section } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AppealOutcome } from './content.js';

const titles = {
  upheld: 'Klagen har ikkje ført fram',
  annulled: 'Vedtaket er oppheva',
  'annulled-remitted': 'Vedtaket er oppheva og skal behandlast på nytt',
  dismissed: 'Klagen er avvist',
  amended: 'Vedtaket er endra',
} as const;

/** The outcome in nynorsk. */
export function appealOutcomeNn(letter: AppealOutcome): LetterBody {
  const { ruling, outcome, costs } = letter;
  const whose = letter.to === 'appellant' ? 'klagen dykkar' : `klagen frå ${letter.appeal.appellant}`;
  return {
    title: `${titles[outcome.kind]}${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `${asStart(ruling.body)} har ${writtenDate(ruling.decidedOn)} i sak ${ruling.caseNumber} avgjort ${whose} på ${decisionText('nn', letter.decision)}. ${titles[outcome.kind]}.`,
      ),
      ...(outcome.kind === 'amended' ? [changeBlock('nn', outcome.change)] : []),
    ],
    sections: [
      { heading: 'Kva dette har å seie', blocks: [effectList('nn', letter.effects)] },
      { heading: 'Avgjerda', blocks: [facts([...rulingFacts('nn', ruling), ...appealFacts('nn', letter)])] },
      {
        heading: 'Kva klageinstansen har lagt vekt på',
        blocks: [free(letter.summary), paragraph(`Heile avgjerda ligg ved: ${letter.enclosed}.`)],
      },
      ...(costs === null ? [] : [costsClaimNn(costs.body, costs.sendTo, 'ruling')]),
      onward(letter),
      partyRightsNn(letter.access, false),
    ],
  };
}

const onward = ({ furtherAppeal, byStateAdministrator }: AppealOutcome): Section => ({
  heading: 'Klage og søksmål',
  blocks: [
    paragraph(
      furtherAppeal === null
        ? `Det går ikkje an å klage vidare på avgjerda av klagen, jf. ${cite('nn', 'FVL-28')}.`
        : `De kan klage på avgjerda til ${furtherAppeal}, jf. ${cite('nn', 'FVL-28')}. Korleis de klagar, og fristen, står i avgjerda som ligg ved.`,
    ),
    ...(byStateAdministrator
      ? [
          paragraph(
            `Meiner de at vedtaket er ugyldig, kan de ta saka inn for domstolane. Søksmålet kan rettast mot kommunen, jf. ${cite('nn', 'AL-1-16')}.`,
          ),
        ]
      : []),
  ],
});
