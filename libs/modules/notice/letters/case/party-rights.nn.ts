import { cite } from '../citations/citation.js';
import { type Contact } from '../letter-frame.js';
import { contactLine } from '../page/contact-line.js';
import { paragraph, type Section } from '../page/letter-body.js';

/** The party's rights while a case is open, in nynorsk. */
export const partyRightsNn = (access: Contact, silence: boolean): Section => ({
  heading: 'Rettane dykkar',
  blocks: [
    paragraph(`De kan sjå dokumenta i saka, jf. ${cite('nn', 'FVL-18-19')}. Ta kontakt med ${contactLine(access)}.`),
    paragraph(
      `De kan få hjelp av ein advokat eller ein annan fullmektig i heile saka, jf. ${cite('nn', 'FVL-12')}. Ein fullmektig som ikkje er advokat, må leggje fram skriftleg fullmakt. Vi rettleier dykk gjerne, jf. ${cite('nn', 'FVL-11')}.`,
    ),
    ...(silence
      ? [
          paragraph(
            'De kan ha rett til ikkje å svare på spørsmål og ikkje levere frå dykk dokument eller gjenstandar når det kan utsetje dykk for ein sanksjon eller straff. Spør oss dersom de er i tvil.',
          ),
        ]
      : []),
  ],
});
