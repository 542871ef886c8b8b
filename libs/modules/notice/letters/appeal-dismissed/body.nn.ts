import { appealFacts, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { decisionRightsNn } from '../rights/rights.nn.js';
import { type AppealDismissed } from './content.js';
import { dismissalFactsNn, dismissalRuleNn } from './grounds.nn.js';

/** The dismissal in nynorsk. */
export function appealDismissedNn(letter: AppealDismissed): LetterBody {
  const { ruling, grounds } = letter;
  return {
    title: `Vedtak om å avvise klagen${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `Klagen frå ${letter.appeal.appellant} på ${decisionText('nn', letter.decision)} er avvist. Det vil seie at klagen ikkje blir behandla, og at vedtaket gjeld som før. Avvisinga vart vedteken av ${ruling.body} ${writtenDate(ruling.decidedOn)} i sak ${ruling.caseNumber}.`,
      ),
      paragraph(
        `Avvisinga er eit eige vedtak, jf. ${cite('nn', 'FVL-2')}. De kan klage på avvisinga. Klagefristen er tre veker frå den dagen brevet kom fram til dykk.`,
      ),
    ],
    sections: [
      { heading: 'Vedtaket', blocks: [facts([...rulingFacts('nn', ruling), ...appealFacts('nn', letter)])] },
      {
        heading: 'Reglane',
        blocks: [
          ...grounds.map(dismissalRuleNn),
          paragraph(
            `Er vilkåra for å behandle ein klage ikkje til stades, skal han avvisast, jf. ${cite('nn', 'FVL-33')}.`,
          ),
        ],
      },
      { heading: 'Kva avvisinga byggjer på', blocks: grounds.flatMap(dismissalFactsNn) },
      {
        heading: 'Grunngivinga',
        blocks: [
          paragraph(`Vedtaket er grunngitt etter ${cite('nn', 'FVL-24-25')}. Dette har vore avgjerande:`),
          free(letter.considerations),
        ],
      },
      ...decisionRightsNn(letter.rights, letter.reference),
    ],
  };
}
