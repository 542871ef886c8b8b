import { type ModuleParts } from '@platform/runtime/parts.js';
import { appealLetters } from './appeal/letters/index.js';
import { appealParts } from './appeal/appeal.module.js';
import { archiveParts } from './archive/archive.module.js';
import { auditParts } from './audit/audit.module.js';
import { type PaperSource } from './council/contract.js';
import { councilParts } from './council/council.module.js';
import { documentParts } from './document/document.module.js';
import { inspectionParts } from './inspection/inspection.module.js';
import { inspectionLetters } from './inspection/letters/index.js';
import { licenceParts } from './licence/licence.module.js';
import { municipalityParts } from './municipality/municipality.module.js';
import { type LetterSource } from './notice/contract.js';
import { noticeParts } from './notice/notice.module.js';
import { partyParts } from './party/party.module.js';
import { placeParts } from './place/place.module.js';
import { privacyParts } from './privacy/privacy.module.js';
import { registerParts } from './register/register.module.js';
import { sanctionLetters } from './sanction/letters/index.js';
import { sanctionPapers } from './sanction/papers/index.js';
import { sanctionParts } from './sanction/sanction.module.js';
import { turnoverLetters } from './turnover/letters/index.js';
import { turnoverParts } from './turnover/turnover.module.js';
import { worklistParts } from './worklist/worklist.module.js';

/** Every room of the house. */
export const allParts: readonly ModuleParts[] = [
  municipalityParts,
  partyParts,
  placeParts,
  licenceParts,
  registerParts,
  documentParts,
  noticeParts,
  inspectionParts,
  sanctionParts,
  turnoverParts,
  appealParts,
  archiveParts,
  councilParts,
  worklistParts,
  auditParts,
  privacyParts,
];

export const letterSources: readonly LetterSource[] = [
  ...inspectionLetters,
  ...sanctionLetters,
  ...turnoverLetters,
  ...appealLetters,
];

export const paperSources: readonly PaperSource[] = [...sanctionPapers];
