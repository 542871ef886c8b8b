export { noticeDecider, type NoticeState } from './domain/state.js';
export { type About, type Certainty, type NoticeEvent, type Recipient } from './domain/events.js';
export { letterMade } from './domain/letter-made.js';
export { endsWaitingForOpening } from './domain/observed-delivery.js';
export { type OrderNotice } from './use-cases/order-notice/decide.js';
export { type LetterContents, type LetterKind } from './letters/letter-content.js';
export { type LetterSource, type LetterSourceContext } from './delivery/letter-source.js';
export { rightsFor } from './delivery/rights.js';
export { type DecisionRights } from './letters/rights/content.js';
export { type Framed, frameFor } from './delivery/frame.js';
export { type CitationKey, type ProvisionKey } from './letters/citations/citation-key.js';
export { type AppealLetterContents } from './letters/appeal-letter-content.js';
export { type CaseFile, type FilePages, type FilePart, filePdf } from './letters/pdf/file-pdf.js';
export { textOfHtml } from './letters/page/text-of-html.js';
export { reportPage } from './letters/page/report-page.js';
export { reportPdf } from './letters/pdf/report-pdf.js';
export { renderDocument, type RenderedDocument } from './letters/render-document.js';
export { type Language, type LetterFrame } from './letters/letter-frame.js';
export {
  type Block,
  facts,
  free,
  type LetterBody,
  list,
  paragraph,
  type Section,
  subheading,
} from './letters/page/letter-body.js';
export { extentText } from './letters/case/extent-words.js';
export { writtenDate } from './letters/page/written.js';
