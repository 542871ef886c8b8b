import { type Addressee, HandOverRefused, type OutgoingLetter } from '../letter-service.js';

/** The part of SvarUt's `Forsendelse` (OpenAPI v2) that we use. */
export interface Forsendelse {
  readonly tittel: string;
  readonly mottaker: Readonly<Record<string, string>>;
  readonly avgivendeSystem: string;
  readonly eksternReferanse: string;
  readonly kunDigitalLevering: false;
  readonly dokumenter: readonly { readonly filnavn: string; readonly mimeType: string }[];
}

/** The letter first, then what is enclosed, in its order. */
export const fileName = (nth: number): string => (nth === 0 ? 'brev.pdf' : `vedlegg-${nth}.pdf`);
const TITLE = 1000;
const LINES = 3;

/**
 * The letter as SvarUt takes it. Never `kunDigitalLevering`: that gives no guarantee and no word when it fails, and a
 * decision must come forth. Errors: HandOverRefused where an address cannot be printed, or the file is no PDF.
 */
export const forsendelseOf = (letter: OutgoingLetter): Forsendelse => {
  const enclosures = letter.enclosures ?? [];
  const files = [letter, ...enclosures];
  if (files.some(({ mediaType }) => mediaType !== 'application/pdf'))
    throw new HandOverRefused('only a PDF can be printed', false);
  return {
    tittel: letter.title.slice(0, TITLE),
    mottaker: recipientOf(letter.to),
    avgivendeSystem: 'bevillingslogg',
    eksternReferanse: letter.id,
    kunDigitalLevering: false,
    dokumenter: files.map(({ mediaType }, nth) => ({ filnavn: fileName(nth), mimeType: mediaType })),
  };
};

const recipientOf = ({ name, attention, address, digitalId }: Addressee): Record<string, string> => {
  const post = /^(\d{4}) (.+)$/.exec(address.at(-1) ?? '');
  const [, postnummer, poststed] = post ?? [];
  const lines = [...(attention ? [`v/ ${attention}`] : []), ...address.slice(0, -1)];
  if (!postnummer || !poststed || lines.length > LINES) throw new HandOverRefused('address-cannot-be-printed', false);
  const written = Object.fromEntries(lines.map((line, index) => [`adresselinje${index + 1}`, line]));
  return { navn: name, ...(digitalId ? { digitalId } : {}), ...written, postnummer, poststed };
};
