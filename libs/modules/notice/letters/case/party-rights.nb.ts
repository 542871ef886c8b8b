import { cite } from '../citations/citation.js';
import { type Contact } from '../letter-frame.js';
import { contactLine } from '../page/contact-line.js';
import { paragraph, type Section } from '../page/letter-body.js';

/** The party's rights while a case is open, in bokmål. */
export const partyRightsNb = (access: Contact, silence: boolean): Section => ({
  heading: 'Rettighetene deres',
  blocks: [
    paragraph(
      `Dere kan se dokumentene i saken, jf. ${cite('nb', 'FVL-18-19')}. Ta kontakt med ${contactLine(access)}.`,
    ),
    paragraph(
      `Dere kan la dere bistå av en advokat eller en annen fullmektig i hele saken, jf. ${cite('nb', 'FVL-12')}. En fullmektig som ikke er advokat, må legge fram skriftlig fullmakt. Vi veileder dere gjerne, jf. ${cite('nb', 'FVL-11')}.`,
    ),
    ...(silence
      ? [
          paragraph(
            'Dere kan ha rett til ikke å svare på spørsmål og ikke levere fra dere dokumenter eller gjenstander når det kan utsette dere for en sanksjon eller straff. Spør oss hvis dere er i tvil.',
          ),
        ]
      : []),
  ],
});
