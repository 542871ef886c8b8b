import { registerUseCase } from '@platform/commands/registry.js';
import { correctionCommands } from '@platform/corrections/register.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { letterMade } from './domain/letter-made.js';
import { correctable } from './domain/correctable.js';
import { noticeEventTypes } from './domain/events.js';
import { noticeDecider } from './domain/state.js';
import { besideSaga } from './sagas/beside/saga.js';
import { representationSaga } from './sagas/representation/saga.js';
import { approveNotice } from './use-cases/approve-notice/decide.js';
import { settleHandOver, startHandOver } from './use-cases/hand-over-notice/decide.js';
import { refuseHandOver, retryHandOver } from './use-cases/hand-over-notice/retry.js';
import { LetterTemplateController } from './use-cases/letter-template-http.js';
import { NoticeCommandsController } from './use-cases/http.js';
import { noteUnopened, recordSecondNotification } from './use-cases/note-unopened/decide.js';
import { observeDelivery } from './use-cases/observe-delivery/decide.js';
import { orderBeside } from './use-cases/order-beside/decide.js';
import { orderNotice } from './use-cases/order-notice/decide.js';
import { presumeArrival } from './use-cases/presume-arrival/decide.js';
import { readdressNotice } from './use-cases/readdress-notice/decide.js';
import { recordArrival } from './use-cases/record-arrival/decide.js';
import { recordPosting } from './use-cases/record-posting/decide.js';
import { askProduction, recordProduction } from './use-cases/record-production/decide.js';
import { recordReturn } from './use-cases/record-return/decide.js';
import { reissueNotice } from './use-cases/reissue-notice/decide.js';
import { supersedeNotice } from './use-cases/supersede-notice/decide.js';
import { deliveryWatch } from './views/delivery-watch/view.js';
import { NoticeController } from './views/notice-card/http.js';
import { noticeCard } from './views/notice-card/view.js';
import { noticePublished } from './published.js';

export const noticeParts: ModuleParts = {
  name: 'notice',
  eventTypes: noticeEventTypes,
  commands: [
    registerUseCase(orderNotice),
    registerUseCase(approveNotice),
    registerUseCase(recordProduction),
    registerUseCase(askProduction),
    registerUseCase(startHandOver),
    registerUseCase(settleHandOver),
    registerUseCase(refuseHandOver),
    registerUseCase(retryHandOver),
    registerUseCase(recordPosting),
    registerUseCase(recordArrival),
    registerUseCase(presumeArrival),
    registerUseCase(observeDelivery),
    registerUseCase(noteUnopened),
    registerUseCase(recordSecondNotification),
    registerUseCase(recordReturn),
    registerUseCase(reissueNotice),
    registerUseCase(readdressNotice),
    registerUseCase(orderBeside),
    registerUseCase(supersedeNotice),
    ...correctionCommands(noticeDecider.category, correctable, letterMade),
  ],
  views: [noticeCard, deliveryWatch],
  sagas: [besideSaga, representationSaga],
  controllers: [NoticeCommandsController, NoticeController, LetterTemplateController],
  publishes: noticePublished,
};
