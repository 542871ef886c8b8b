import { cite } from '../citations/citation.js';
import { type Contact, type Language } from '../letter-frame.js';
import { contactLine } from '../page/contact-line.js';
import { paragraph, type Section } from '../page/letter-body.js';

/** Whom to ask (forvaltningsloven § 11). */
export const questionsSection = (language: Language, questions: Contact): Section => ({
  heading: 'Spørsmål',
  blocks: [
    paragraph(
      language === 'nb'
        ? `Vi veileder dere gjerne, jf. ${cite('nb', 'FVL-11')}. Ta kontakt med ${contactLine(questions)}.`
        : `Vi rettleier dykk gjerne, jf. ${cite('nn', 'FVL-11')}. Ta kontakt med ${contactLine(questions)}.`,
    ),
  ],
});
