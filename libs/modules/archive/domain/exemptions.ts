import { type Correspondent, type Exemption, type Source } from './events.js';

const SECRECY = 'offentleglova § 13 jf. forvaltningsloven § 13';

/**
 * What is kept from the public until a person has looked (offentleglova § 13): notes, and what others than holder and
 * place sent in, which may name persons. Everything else is public from the start. Which documents these are is our
 * reading (I); a caseworker sets another with `set-exemption`.
 */
export const firstExemption = (source: Source, correspondent: Correspondent | null): Exemption =>
  source.kind === 'note' || (source.kind === 'document' && correspondent?.kind === 'other')
    ? { restricted: true, ground: SECRECY }
    : { restricted: false, ground: null };
