import { cite } from '../citations/citation.js';
import { type Block, paragraph } from '../page/letter-body.js';
import { pointRulesNn } from './carried.nn.js';
import { type GuidelinePoint } from './grounds.js';

const points: Readonly<Record<Exclude<GuidelinePoint, 'af-10'>, string>> = {
  '7.1':
    'Etter punkt 7.1 i dei alkoholpolitiske retningslinjene til kommunen er svaret på eit brot til vanleg ei skriftleg åtvaring. Ved gjentekne brot vurderer kommunen å dra inn bevillinga i éi til fire veker. Nye brot etter ei inndraging fører til inndraging i inntil tre månader, og ytterlegare brot til inndraging for resten av bevillingsperioden.',
  '7.2':
    'Etter punkt 7.2 i dei alkoholpolitiske retningslinjene til kommunen kan grove brot føre til inndraging i éi til fire veker utan åtvaring først. Eit tilsvarande grovt brot etter ei inndraging fører til inndraging i tre månader, og ytterlegare brot til inndraging for resten av bevillingsperioden.',
  '7.3':
    'Etter punkt 7.3 i dei alkoholpolitiske retningslinjene til kommunen kan bevillinga dragast inn når omsetningsoppgåva ikkje er send inn eller gebyret ikkje er betalt ved forfall, og vi har purra. Inndraginga varer til oppgåva er motteken og gebyret er betalt.',
  '7.4':
    'Etter punkt 7.4 i dei alkoholpolitiske retningslinjene til kommunen kan bevillinga dragast inn når kravet til vandel ikkje lenger er oppfylt. Inndraginga kan vare frå éi veke til resten av bevillingsperioden, etter kva slags brot det gjeld og kor grovt det er.',
};

const duties = `Kommunen kan dra inn ei bevilling for resten av bevillingsperioden eller ei kortare tid når bevillingshavaren ikkje oppfyller pliktene sine etter alkohollova eller forskrifter gitt etter ho, eller bryt andre reglar som har samanheng med formålet i lova, jf. ${cite('nn', 'AL-1-8')}.`;
const suitability = `Bevillingshavaren og personar med vesentleg innverknad på verksemda må ha vist uklanderleg vandel i høve til alkohollovgivinga, anna lovgiving som har samanheng med formålet i lova, og skatte-, avgifts- og rekneskapslovgivinga, jf. ${cite('nn', 'AL-1-7b')}. Forhold som er eldre enn ti år, tel ikkje. Er kravet ikkje lenger oppfylt, kan kommunen dra inn bevillinga for resten av bevillingsperioden eller ei kortare tid, jf. ${cite('nn', 'AL-1-8')}.`;

/** The rules of a withdrawal and what they say (forvaltningsloven § 25), in nynorsk. */
export const rulesNn = (point: GuidelinePoint): readonly Block[] =>
  point === 'af-10'
    ? pointRulesNn()
    : [
        paragraph(point === '7.4' ? suitability : duties),
        paragraph(points[point]),
        paragraph('Retningslinjene er eit utgangspunkt. Kommunen vurderer kvar sak for seg.'),
      ];
