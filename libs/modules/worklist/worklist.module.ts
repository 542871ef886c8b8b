import { type ModuleParts } from '@platform/runtime/parts.js';
import { DeadlineController } from './views/deadlines/http.js';
import { WorkListController } from './views/work-list/http.js';
import { workList } from './views/work-list/view.js';

export const worklistParts: ModuleParts = {
  name: 'worklist',
  eventTypes: [],
  commands: [],
  views: [workList],
  sagas: [],
  controllers: [WorkListController, DeadlineController],
};
