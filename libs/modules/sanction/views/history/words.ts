interface Words {
  readonly paragraph: string | null;
  readonly nb: string;
  readonly nn: string;
}

const say = (paragraph: string | null, nb: string, nn = nb): Words => ({ paragraph, nb, nn });

/** How each event reads in a licence's history. A paragraph only where docs/law.md marks it V or V2. */
export const words: Readonly<Record<string, Words>> = {
  'licence-imported': say(
    'alkoholloven § 1-6',
    'Bevillingen ble tatt inn fra registeret',
    'Løyvet vart teke inn frå registeret',
  ),
  'licence-register-changed': say(null, 'Registeret sier noe annet enn før', 'Registeret seier noko anna enn før'),
  'party-registered': say(null, 'Innehaveren ble registrert', 'Innehavaren vart registrert'),
  'party-name-changed': say(null, 'Innehaveren skiftet navn', 'Innehavaren skifte namn'),
  'language-chosen': say(null, 'Målform ble valgt', 'Målform vart vald'),
  'place-registered': say(null, 'Stedet ble registrert', 'Staden vart registrert'),
  'place-changed': say(null, 'Opplysninger om stedet ble endret', 'Opplysningar om staden vart endra'),
  'inspection-carried-out': say('alkoholforskriften § 9-4', 'Kontroll ble gjennomført', 'Kontroll vart gjennomført'),
  'inspection-report-sent': say(
    'alkoholforskriften § 9-6',
    'Kontrollrapporten ble sendt',
    'Kontrollrapporten vart send',
  ),
  'comment-period-started': say(
    'alkoholforskriften § 9-6',
    'Fristen for å uttale seg begynte',
    'Fristen for å uttale seg tok til',
  ),
  'comment-period-cancelled': say(
    null,
    'Fristen falt bort: rapporten kom i retur',
    'Fristen fall bort: rapporten kom i retur',
  ),
  'holder-commented': say('alkoholforskriften § 9-6', 'Uttalelse om rapporten kom inn', 'Fråsegn om rapporten kom inn'),
  'comment-period-expired': say(
    'alkoholforskriften § 9-6',
    'Fristen for å uttale seg var ute',
    'Fristen for å uttale seg var ute',
  ),
  'breach-found': say(null, 'Kontrollen førte til registrert brudd', 'Kontrollen førte til registrert brot'),
  'inspection-closed': say(null, 'Saken ble avsluttet uten reaksjon', 'Saka vart avslutta utan reaksjon'),
  'history-declared-complete': say(null, 'Historikken ble erklært fullstendig', 'Historikken vart erklært fullstendig'),
  'breach-recorded': say('retningslinjene punkt 7', 'Brudd ble registrert', 'Brot vart registrert'),
  'reaction-proposed': say(
    'retningslinjene punkt 7.1–7.2',
    'Reaksjon ble foreslått',
    'Reaksjon vart gjort framlegg om',
  ),
  'reaction-recomputed': say(
    'retningslinjene punkt 7.1–7.2',
    'Forslaget ble regnet ut på nytt etter en rettelse',
    'Framlegget vart rekna ut på nytt etter ei retting',
  ),
  'proposal-dropped': say(null, 'Forslaget ble frafalt', 'Framlegget vart fråfalle'),
  'warning-issued': say('retningslinjene punkt 7.1', 'Skriftlig advarsel ble gitt', 'Skriftleg åtvaring vart gjeven'),
  'decision-notified': say(null, 'Reaksjonen kom fram til innehaveren', 'Reaksjonen kom fram til innehavaren'),
  'notice-ordered': say(null, 'Brev ble bestilt', 'Brev vart tinga'),
  'notice-approved': say(null, 'Brev ble godkjent', 'Brev vart godkjent'),
  'notice-blocked': say(null, 'Brev ble stanset: noe mangler', 'Brev vart stansa: noko manglar'),
  'notice-production-asked': say(null, 'Brev skal lages på nytt', 'Brev skal lagast på nytt'),
  'notice-produced': say(null, 'Brev ble laget', 'Brev vart laga'),
  'notice-hand-over-started': say(null, 'Brev er på vei ut', 'Brev er på veg ut'),
  'notice-handed-over': say(null, 'Brev ligger klart til posting', 'Brev ligg klart til posting'),
  'notice-hand-over-unknown': say(null, 'Uvisst om brevet kom ut', 'Uvisst om brevet kom ut'),
  'notice-dispatched': say(null, 'Brev ble postet', 'Brev vart posta'),
  'notice-arrived': say(null, 'Brev kom fram', 'Brev kom fram'),
  'notice-undeliverable': say(null, 'Brev kom i retur', 'Brev kom i retur'),
  'document-received': say(null, 'Dokument kom inn', 'Dokument kom inn'),
  'fact-corrected': say(null, 'En opplysning ble rettet', 'Ei opplysning vart retta'),
  'entered-in-error': say(null, 'En registrering var feil og teller ikke', 'Ei registrering var feil og tel ikkje'),
  'correction-proposed': say(null, 'En rettelse venter på en annen person', 'Ei retting ventar på ein annan person'),
};
