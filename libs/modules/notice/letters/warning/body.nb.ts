import { cite } from '../citations/citation.js';
import { type LetterFrame } from '../letter-frame.js';
import { free, type LetterBody, list, paragraph, type Section, subheading } from '../page/letter-body.js';
import { writtenDate, writtenTime } from '../page/written.js';
import { type Warning } from './content.js';
import { factorsNb } from './factors.nb.js';
import { decisionRightsNb } from '../rights/rights.nb.js';
import { contactLine } from '../page/contact-line.js';

/** The warning in bokmål. */
export function warningNb(letter: Warning): LetterBody {
  const { licence, report } = letter;
  return {
    title: `Skriftlig advarsel – ${licence.place.name}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune gir ${licence.holder.name} (organisasjonsnummer ${licence.holder.orgnr}) en skriftlig advarsel. Den gjelder bevilling nr. ${licence.number} ved ${licence.place.name}.`,
      ),
      paragraph(
        `Advarselen bygger på kontrollrapport ${report.number} av ${writtenDate(report.date)}. Den er gitt etter punkt 7.1 i kommunens alkoholpolitiske retningslinjer.`,
      ),
    ],
    sections: [
      happened(letter),
      comment(letter),
      { heading: 'Slik har kommunen vurdert saken', blocks: factorsNb(letter.factors) },
      consequences,
      ...(letter.warningIsDecision && letter.rights !== null
        ? [isDecision, ...decisionRightsNb(letter.rights, letter.reference)]
        : [access(letter), correction(letter)]),
    ],
  };
}

const happened = ({ breaches }: Warning): Section => ({
  heading: 'Hva som skjedde',
  blocks: breaches.flatMap(({ date, time, where, what, rule }) => [
    subheading(`${writtenDate(date)} ${writtenTime(time)}, ${where}`),
    free(what),
    paragraph(
      'provision' in rule
        ? `Kommunen mener at dette er brudd på ${cite('nb', rule.provision)}.`
        : `Kommunen mener at dette er brudd på et vilkår i bevillingen: ${rule.condition}`,
    ),
  ]),
});

const comment = ({ comment: said }: Warning): Section => ({
  heading: 'Bevillingshaverens uttalelse',
  blocks: said.received
    ? [
        paragraph(`Vi mottok uttalelsen ${writtenDate(said.date)}. Dette er hovedinnholdet:`),
        free(said.summary),
        paragraph('Slik har vi vurdert uttalelsen:'),
        free(said.weighing),
      ]
    : [
        paragraph(
          `Bevillingshaveren fikk rapporten til uttalelse. Fristen gikk ut ${writtenDate(said.periodEnded)}. Vi har ikke mottatt noen uttalelse.`,
        ),
      ],
});

const consequences: Section = {
  heading: 'Hva nye brudd kan føre til',
  blocks: [
    list([
      'Ved nye brudd vil kommunen vurdere å inndra bevillingen i én til fire uker (punkt 7.1).',
      'Blir det avdekket nye brudd etter en inndragning, kan bevillingen bli inndratt i inntil tre måneder, og ved enda flere brudd for resten av bevillingsperioden (punkt 7.1).',
      'Grove brudd kan føre til inndragning i én til fire uker uten advarsel først. Eksempler er salg eller skjenking til mindreårige, til åpenbart berusede personer og etter at salgs- eller skjenketiden er ute. Etter et nytt, like grovt brudd er utgangspunktet tre måneder, og deretter resten av bevillingsperioden (punkt 7.2).',
    ]),
    paragraph(
      `Før kommunen tar stilling til en inndragning, får dere et skriftlig varsel og kan uttale dere, jf. ${cite('nb', 'FVL-16')}.`,
    ),
  ],
};

const correction = ({ reference }: LetterFrame): Section => ({
  heading: 'Hvis noe er feil',
  blocks: [
    paragraph(
      `Mener dere at noe i advarselen er feil, kan dere skrive til oss. Merk brevet med ${reference}. Det blir lagt ved saken.`,
    ),
  ],
});

const isDecision: Section = {
  heading: 'Advarselen er et vedtak',
  blocks: [
    paragraph(
      `Kommunen regner denne advarselen som et enkeltvedtak, jf. ${cite('nb', 'FVL-2')}. Vurderingen over er begrunnelsen, jf. ${cite('nb', 'FVL-24-25')}.`,
    ),
  ],
};

const access = ({ access: contact }: Warning): Section => ({
  heading: 'Innsyn i saken',
  blocks: [
    paragraph(
      `Dere kan se dokumentene i saken, jf. ${cite('nb', 'FVL-18-19')}. Ta kontakt med ${contactLine(contact)}.`,
    ),
  ],
});
