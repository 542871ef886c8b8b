import { type BothForms } from './problem.js';

interface ProblemCode {
  readonly status: number;
  readonly title: string;
  readonly message: BothForms;
}

const code = (status: number, title: string, nb: string, nn: string): ProblemCode => ({
  status,
  title,
  message: { nb, nn },
});

/** Every problem that the platform itself can answer; refusals of the rules bring their own codes with status 409. */
export const problemCodes = {
  'bad-request': code(400, 'Bad request', 'Forespørselen er ikke gyldig.', 'Førespurnaden er ikkje gyldig.'),
  'invalid-input': code(400, 'Invalid input', 'Noen felt er ikke gyldige.', 'Nokre felt er ikkje gyldige.'),
  'malformed-json': code(400, 'Malformed JSON', 'Innholdet er ikke gyldig JSON.', 'Innhaldet er ikkje gyldig JSON.'),
  'unstorable-text': code(
    400,
    'Text that cannot be stored',
    'Teksten har et tegn som ikke kan lagres.',
    'Teksten har eit teikn som ikkje kan lagrast.',
  ),
  'unknown-position': code(
    400,
    'Not a position of this log',
    'Posisjonen er ikke fra denne loggen.',
    'Posisjonen er ikkje frå denne loggen.',
  ),
  unauthenticated: code(401, 'Not signed in', 'Du er ikke logget inn.', 'Du er ikkje logga inn.'),
  'not-allowed': code(
    403,
    'Not allowed',
    'Rollen din har ikke tilgang til dette.',
    'Rolla di har ikkje tilgang til dette.',
  ),
  'content-restricted': code(
    403,
    'Restricted content',
    'Innholdet er sperret. Det finnes fortsatt, men leses ikke i vanlig saksbehandling.',
    'Innhaldet er sperra. Det finst framleis, men blir ikkje lese i vanleg saksbehandling.',
  ),
  'not-found': code(404, 'Not found', 'Dette finnes ikke.', 'Dette finst ikkje.'),
  'revision-moved': code(
    412,
    'The record has changed',
    'Saken er endret siden du leste den. Les den på nytt.',
    'Saka er endra sidan du las ho. Les ho på nytt.',
  ),
  'body-too-large': code(413, 'Body too large', 'Innholdet er for stort.', 'Innhaldet er for stort.'),
  'unsupported-media-type': code(
    415,
    'Content type not taken here',
    'Denne innholdstypen tas ikke imot.',
    'Denne innhaldstypen blir ikkje teken imot.',
  ),
  'idempotency-key-reused': code(
    422,
    'Idempotency key used for something else',
    'Nøkkelen i Idempotency-Key er brukt til noe annet.',
    'Nøkkelen i Idempotency-Key er brukt til noko anna.',
  ),
  'too-many-requests': code(
    429,
    'Too many requests',
    'For mange forespørsler. Vent litt.',
    'For mange førespurnader. Vent litt.',
  ),
  'internal-error': code(
    500,
    'Internal error',
    'Noe gikk galt hos oss. Oppgi sporings-ID om du spør.',
    'Noko gjekk gale hos oss. Oppgi sporings-ID om du spør.',
  ),
  'cannot-wait': code(
    501,
    'Waiting is not offered here',
    'Tjeneren kan ikke vente på en posisjon.',
    'Tenaren kan ikkje vente på ein posisjon.',
  ),
  'sign-in-unavailable': code(
    503,
    'Sign-in not available',
    'Innloggingen kan ikke kontrolleres nå. Prøv igjen.',
    'Innlogginga kan ikkje kontrollerast no. Prøv igjen.',
  ),
  'too-busy': code(
    503,
    'Too busy',
    'Mange skriver til samme sak. Prøv igjen.',
    'Mange skriv til same sak. Prøv igjen.',
  ),
  'outcome-unknown': code(
    503,
    'Outcome unknown',
    'Vi vet ikke om det ble lagret. Send det samme igjen med samme Idempotency-Key.',
    'Vi veit ikkje om det vart lagra. Send det same igjen med same Idempotency-Key.',
  ),
  'view-not-built': code(
    503,
    'View not built yet',
    'Oversikten bygges fortsatt. Prøv igjen om litt.',
    'Oversikta blir framleis bygd. Prøv igjen om litt.',
  ),
  'not-caught-up': code(
    503,
    'Not caught up yet',
    'Oversikten er ikke kommet så langt ennå. Prøv igjen.',
    'Oversikta er ikkje komen så langt enno. Prøv igjen.',
  ),
} satisfies Record<string, ProblemCode>;

export type ProblemCodeName = keyof typeof problemCodes;
