import { type LetterParts, type MunicipalityState, templateOn } from '../../municipality/contract.js';
import { type Language, type LetterDesign, type LetterFrame } from '../letters/letter-frame.js';

/** Version of the letters' own texts and layout, which the program carries; the municipality's versions come after it. */
const TEXTS = 'standard-2';

/** What a letter of a kind is made by on a day, and its name for the record: `standard-2/all-1/warning-3`. */
export function designOn(
  { templates }: MunicipalityState,
  kind: string,
  date: string,
): { readonly parts: LetterParts; readonly template: string } {
  const { parts, versions } = templateOn(templates, kind, date);
  return { parts, template: versions === '' ? TEXTS : `${TEXTS}/${versions}` };
}

/** The bytes of a logo as a page and a PDF carry it. */
export type Logo = NonNullable<LetterDesign['logo']>;

/**
 * Content with the municipality's parts round it: sender, letterhead, hours, office, closing sentence and logo. Nothing else of the
 * content is touched, so that the body and its checklist are the same with every template.
 */
export function dressed<C extends LetterFrame>(
  content: C,
  parts: LetterParts,
  language: Language,
  logo: Logo | null,
): C {
  const { letterhead, unit, address, email, phone, openingHours, signature, closing } = parts;
  const design: LetterDesign = {
    letterhead: letterhead?.[language] ?? null,
    openingHours: openingHours?.[language] ?? null,
    signature: signature?.[language] ?? null,
    closing: closing?.[language] ?? null,
    logo,
  };
  const varied = Object.values(design).some((part) => part !== null);
  const { sender } = content;
  return {
    ...content,
    sender: {
      unit: unit?.[language] ?? sender.unit,
      address: address ?? sender.address,
      email: email ?? sender.email,
      phone: phone ?? sender.phone,
    },
    ...(varied ? { design } : {}),
  };
}
