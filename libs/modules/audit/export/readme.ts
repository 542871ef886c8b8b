import { type Language } from './report-words.js';

/** What lies in the export and how it is checked; the first page that a lawyer reads. */
export const readmeOf = (language: Language): string => (language === 'nb' ? nb : nn);

const nb = `# Eksport av en bevillingssak

Filen inneholder hendelsene i saken, brevene slik de ble laget, og beviset for at de står i kommunens logg.

| Fil | Innhold |
| --- | --- |
| report.html, report.pdf | saken som lesbar rapport |
| events.jsonl | én hendelse per linje, med kontrollsum og bevis for plassen i loggen (RFC 6962) |
| letters/, documents/ | brev og dokumenter, byte for byte |
| head.json | kommunens signerte hode over hele loggen (Ed25519) |
| public-key.pem | nøkkelen som hode og eksport er signert med |
| rules.json | reglene som forslagene bygger på |
| manifest.json, manifest.sig | alle filer med kontrollsum, signert |
| verify.mjs | kontrollprogrammet |

## Kontroll

Det trengs bare Node (20 eller nyere), ingen nettilgang og ingen installasjon. Pakk ut mappen og kjør

    node verify.mjs --fingerprint <fingeravtrykk>

Fingeravtrykket av nøkkelen skal hentes et annet sted enn her: fra kommunens egne sider, et vedtak på papir eller
/.well-known/bevillingslogg-audit-key. Pakk bare ut verify.mjs fra en fil du stoler på, for eksempel fra en tidligere eksport.

## Hva kontrollen finner, og ikke finner

Den finner enhver endring: i hendelser, rekkefølge, utelatte hendelser, brev, vernet innhold, bevis, signatur og i filen selv.
Det som er holdt tilbake, står oppført med hjemmel, og er ikke en feil.

Den finner ikke at nøkkelen er byttet og alt signert på nytt; det viser bare fingeravtrykket. Den finner ikke at kommunen aldri
registrerte noe, eller at en hendelse aldri ble knyttet til bevillingen. Lag kopi av head.json: en senere eksport skal bygge på den
(\`GET /api/audit/consistency\`).
`;

const nn = `# Eksport av ei løyvesak

Fila inneheld hendingane i saka, breva slik dei vart laga, og provet for at dei står i loggen til kommunen.

| Fil | Innhald |
| --- | --- |
| report.html, report.pdf | saka som lesbar rapport |
| events.jsonl | éi hending per linje, med kontrollsum og prov for plassen i loggen (RFC 6962) |
| letters/, documents/ | brev og dokument, byte for byte |
| head.json | det signerte hovudet til kommunen over heile loggen (Ed25519) |
| public-key.pem | nøkkelen som hovud og eksport er signerte med |
| rules.json | reglane som framlegga byggjer på |
| manifest.json, manifest.sig | alle filer med kontrollsum, signert |
| verify.mjs | kontrollprogrammet |

## Kontroll

Det trengst berre Node (20 eller nyare), ingen nettilgang og ingen installasjon. Pakk ut mappa og køyr

    node verify.mjs --fingerprint <fingeravtrykk>

Fingeravtrykket av nøkkelen skal hentast ein annan stad enn her: frå sidene til kommunen, eit vedtak på papir eller
/.well-known/bevillingslogg-audit-key. Pakk berre ut verify.mjs frå ei fil du stoler på, til dømes frå ein tidlegare eksport.

## Kva kontrollen finn, og ikkje finn

Han finn kvar endring: i hendingar, rekkjefølgje, utelatne hendingar, brev, verna innhald, prov, signatur og i fila sjølv.
Det som er halde tilbake, står oppført med heimel, og er ikkje ein feil.

Han finn ikkje at nøkkelen er bytt og alt signert på nytt; det viser berre fingeravtrykket. Han finn ikkje at kommunen aldri
registrerte noko, eller at ei hending aldri vart knytt til løyvet. Lag kopi av head.json: ein seinare eksport skal byggje på det
(\`GET /api/audit/consistency\`).
`;
