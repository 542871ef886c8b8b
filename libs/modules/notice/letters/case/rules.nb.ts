import { cite } from '../citations/citation.js';
import { type Block, paragraph } from '../page/letter-body.js';
import { pointRulesNb } from './carried.nb.js';
import { type GuidelinePoint } from './grounds.js';

const points: Readonly<Record<Exclude<GuidelinePoint, 'af-10'>, string>> = {
  '7.1':
    'Etter punkt 7.1 i kommunens alkoholpolitiske retningslinjer er svaret på et brudd til vanlig en skriftlig advarsel. Ved gjentatte brudd vurderer kommunen å inndra bevillingen i én til fire uker. Nye brudd etter en inndragning fører til inndragning i inntil tre måneder, og ytterligere brudd til inndragning for resten av bevillingsperioden.',
  '7.2':
    'Etter punkt 7.2 i kommunens alkoholpolitiske retningslinjer kan grove brudd føre til inndragning i én til fire uker uten advarsel først. Et tilsvarende grovt brudd etter en inndragning fører til inndragning i tre måneder, og ytterligere brudd til inndragning for resten av bevillingsperioden.',
  '7.3':
    'Etter punkt 7.3 i kommunens alkoholpolitiske retningslinjer kan bevillingen inndras når omsetningsoppgaven ikke er sendt inn eller gebyret ikke er betalt ved forfall, og vi har purret. Inndragningen varer til oppgaven er mottatt og gebyret er betalt.',
  '7.4':
    'Etter punkt 7.4 i kommunens alkoholpolitiske retningslinjer kan bevillingen inndras når kravet til vandel ikke lenger er oppfylt. Inndragningen kan vare fra én uke til resten av bevillingsperioden, etter hva slags overtredelse det gjelder og hvor grov den er.',
};

const duties = `Kommunen kan inndra en bevilling for resten av bevillingsperioden eller en kortere tid når bevillingshaveren ikke oppfyller pliktene sine etter alkoholloven eller forskrifter gitt etter den, eller bryter andre regler som har sammenheng med lovens formål, jf. ${cite('nb', 'AL-1-8')}.`;
const suitability = `Bevillingshaveren og personer med vesentlig innflytelse på virksomheten må ha vist uklanderlig vandel i forhold til alkohollovgivningen, annen lovgivning som har sammenheng med lovens formål, og skatte-, avgifts- og regnskapslovgivningen, jf. ${cite('nb', 'AL-1-7b')}. Forhold som er eldre enn ti år, teller ikke. Er kravet ikke lenger oppfylt, kan kommunen inndra bevillingen for resten av bevillingsperioden eller en kortere tid, jf. ${cite('nb', 'AL-1-8')}.`;

/** The rules of a withdrawal and what they say (forvaltningsloven § 25), in bokmål. */
export const rulesNb = (point: GuidelinePoint): readonly Block[] =>
  point === 'af-10'
    ? pointRulesNb()
    : [
        paragraph(point === '7.4' ? suitability : duties),
        paragraph(points[point]),
        paragraph('Retningslinjene er et utgangspunkt. Kommunen vurderer hver sak for seg.'),
      ];
