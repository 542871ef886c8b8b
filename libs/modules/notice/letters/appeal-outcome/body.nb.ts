import { appealFacts, asStart, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { changeBlock, effectList } from '../appeal/change.js';
import { costsClaimNb } from '../appeal/costs-claim.nb.js';
import { partyRightsNb } from '../case/party-rights.nb.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph, type Section } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AppealOutcome } from './content.js';

const titles = {
  upheld: 'Klagen har ikke ført fram',
  annulled: 'Vedtaket er opphevet',
  'annulled-remitted': 'Vedtaket er opphevet og skal behandles på nytt',
  dismissed: 'Klagen er avvist',
  amended: 'Vedtaket er endret',
} as const;

/** The outcome in bokmål. */
export function appealOutcomeNb(letter: AppealOutcome): LetterBody {
  const { ruling, outcome, costs } = letter;
  const whose = letter.to === 'appellant' ? 'klagen deres' : `klagen fra ${letter.appeal.appellant}`;
  return {
    title: `${titles[outcome.kind]}${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `${asStart(ruling.body)} har ${writtenDate(ruling.decidedOn)} i sak ${ruling.caseNumber} avgjort ${whose} på ${decisionText('nb', letter.decision)}. ${titles[outcome.kind]}.`,
      ),
      ...(outcome.kind === 'amended' ? [changeBlock('nb', outcome.change)] : []),
    ],
    sections: [
      { heading: 'Hva dette betyr', blocks: [effectList('nb', letter.effects)] },
      { heading: 'Avgjørelsen', blocks: [facts([...rulingFacts('nb', ruling), ...appealFacts('nb', letter)])] },
      {
        heading: 'Hva klageinstansen har lagt vekt på',
        blocks: [free(letter.summary), paragraph(`Hele avgjørelsen ligger ved: ${letter.enclosed}.`)],
      },
      ...(costs === null ? [] : [costsClaimNb(costs.body, costs.sendTo, 'ruling')]),
      onward(letter),
      partyRightsNb(letter.access, false),
    ],
  };
}

const onward = ({ furtherAppeal, byStateAdministrator }: AppealOutcome): Section => ({
  heading: 'Klage og søksmål',
  blocks: [
    paragraph(
      furtherAppeal === null
        ? `Avgjørelsen av klagen kan ikke påklages videre, jf. ${cite('nb', 'FVL-28')}.`
        : `Avgjørelsen kan påklages til ${furtherAppeal}, jf. ${cite('nb', 'FVL-28')}. Hvordan dere klager, og fristen, står i avgjørelsen som ligger ved.`,
    ),
    ...(byStateAdministrator
      ? [
          paragraph(
            `Mener dere at vedtaket er ugyldig, kan dere ta saken inn for domstolene. Søksmålet kan rettes mot kommunen, jf. ${cite('nb', 'AL-1-16')}.`,
          ),
        ]
      : []),
  ],
});
