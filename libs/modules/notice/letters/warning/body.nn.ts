import { cite } from '../citations/citation.js';
import { type LetterFrame } from '../letter-frame.js';
import { decisionRightsNn } from '../rights/rights.nn.js';
import { contactLine } from '../page/contact-line.js';
import { free, type LetterBody, list, paragraph, type Section, subheading } from '../page/letter-body.js';
import { writtenDate, writtenTime } from '../page/written.js';
import { type Warning } from './content.js';
import { factorsNn } from './factors.nn.js';

/** The warning in nynorsk. */
export function warningNn(letter: Warning): LetterBody {
  const { licence, report } = letter;
  return {
    title: `Skriftleg åtvaring – ${licence.place.name}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune gir ${licence.holder.name} (organisasjonsnummer ${licence.holder.orgnr}) ei skriftleg åtvaring. Ho gjeld bevilling nr. ${licence.number} ved ${licence.place.name}.`,
      ),
      paragraph(
        `Åtvaringa byggjer på kontrollrapport ${report.number} av ${writtenDate(report.date)}. Ho er gitt etter punkt 7.1 i dei alkoholpolitiske retningslinjene til kommunen.`,
      ),
    ],
    sections: [
      happened(letter),
      comment(letter),
      { heading: 'Slik har kommunen vurdert saka', blocks: factorsNn(letter.factors) },
      consequences,
      ...(letter.warningIsDecision && letter.rights !== null
        ? [isDecision, ...decisionRightsNn(letter.rights, letter.reference)]
        : [access(letter), correction(letter)]),
    ],
  };
}

const happened = ({ breaches }: Warning): Section => ({
  heading: 'Kva som hende',
  blocks: breaches.flatMap(({ date, time, where, what, rule }) => [
    subheading(`${writtenDate(date)} ${writtenTime(time)}, ${where}`),
    free(what),
    paragraph(
      'provision' in rule
        ? `Kommunen meiner at dette er brot på ${cite('nn', rule.provision)}.`
        : `Kommunen meiner at dette er brot på eit vilkår i bevillinga: ${rule.condition}`,
    ),
  ]),
});

const comment = ({ comment: said }: Warning): Section => ({
  heading: 'Fråsegna frå bevillingshavaren',
  blocks: said.received
    ? [
        paragraph(`Vi fekk fråsegna ${writtenDate(said.date)}. Dette er hovudinnhaldet:`),
        free(said.summary),
        paragraph('Slik har vi vurdert fråsegna:'),
        free(said.weighing),
      ]
    : [
        paragraph(
          `Bevillingshavaren fekk høve til å uttale seg om rapporten. Fristen gjekk ut ${writtenDate(said.periodEnded)}. Vi har ikkje fått noka fråsegn.`,
        ),
      ],
});

const consequences: Section = {
  heading: 'Kva nye brot kan føre til',
  blocks: [
    list([
      'Ved nye brot vil kommunen vurdere å dra inn bevillinga i éi til fire veker (punkt 7.1).',
      'Blir det avdekt nye brot etter ei inndraging, kan bevillinga bli dregen inn i inntil tre månader, og ved endå fleire brot for resten av bevillingsperioden (punkt 7.1).',
      'Grove brot kan føre til inndraging i éi til fire veker utan åtvaring først. Døme er sal eller skjenking til mindreårige, til openbert rusa personar og etter at sals- eller skjenketida er ute. Etter eit nytt, like grovt brot er utgangspunktet tre månader, og deretter resten av bevillingsperioden (punkt 7.2).',
    ]),
    paragraph(
      `Før kommunen tek stilling til ei inndraging, får de eit skriftleg varsel og kan uttale dykk, jf. ${cite('nn', 'FVL-16')}.`,
    ),
  ],
};

const correction = ({ reference }: LetterFrame): Section => ({
  heading: 'Dersom noko er feil',
  blocks: [
    paragraph(
      `Meiner de at noko i åtvaringa er feil, kan de skrive til oss. Merk brevet med ${reference}. Det blir lagt ved saka.`,
    ),
  ],
});

const isDecision: Section = {
  heading: 'Åtvaringa er eit vedtak',
  blocks: [
    paragraph(
      `Kommunen reknar denne åtvaringa som eit enkeltvedtak, jf. ${cite('nn', 'FVL-2')}. Vurderinga over er grunngivinga, jf. ${cite('nn', 'FVL-24-25')}.`,
    ),
  ],
};

const access = ({ access: contact }: Warning): Section => ({
  heading: 'Innsyn i saka',
  blocks: [
    paragraph(`De kan sjå dokumenta i saka, jf. ${cite('nn', 'FVL-18-19')}. Ta kontakt med ${contactLine(contact)}.`),
  ],
});
