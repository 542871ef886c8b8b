import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Clock, osloDate } from '@kernel/clock.js';
import { type Municipality } from '@kernel/municipality.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { ListRoute } from '@platform/http/reading/json-answer.js';
import { type PageKey } from '@platform/http/reading/cursor.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { page, Page } from '@platform/http/reading/page.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { EventLog } from '@platform/log/event-log.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { CLOCK } from '@platform/runtime/tokens.js';
import { municipalityDecider, SETTINGS, settingOn } from '../../../municipality/contract.js';
import { type Desk } from '../../domain/desk.js';
import { caseDesks } from '../case-desk/view.js';
import { desks } from '../desks/view.js';
import { atHand, casesOf, deskKeyOf, type TaskAtHand } from './at-hand.js';
import { type TaskKind, taskWords } from './tasks.js';
import { shown, type ShownTask, workList } from './view.js';

const KINDS = Object.keys(taskWords) as TaskKind[];

export class WorkListQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'who has the case, or sits there today; `none`: nobody has it' })
  @IsOptional()
  @IsText(200)
  assignee?: string;

  @ApiPropertyOptional({ enum: KINDS })
  @IsOptional()
  @IsIn(KINDS)
  kind?: TaskKind;

  @ApiPropertyOptional({ format: 'date', description: 'only what is about a deadline no later than this day' })
  @IsOptional()
  @IsIsoDate()
  dueBefore?: string;

  @ApiPropertyOptional({ enum: ['no', 'yes'], default: 'no', description: 'yes: what is laid aside, and only that' })
  @IsOptional()
  @IsIn(['no', 'yes'])
  held?: 'no' | 'yes';
}

@ApiTags('work list')
@Controller('api/work-list')
export class WorkListController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles('caseworker', 'council-secretary', 'auditor')
  @ListRoute(
    'What waits for a person, longest waiting first',
    'What is laid aside is listed apart (held=yes); the deadlines of the law run on all the same.',
  )
  async list(@Query() query: WorkListQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const people = await this.people(municipality);
    const found: TaskAtHand[] = [];
    let after = query.after;
    // A filter may leave nothing of a page: read on until there is something, or nothing is left.
    for (;;) {
      const { tasks, next } = await this.tasks(municipality, query.limit, after);
      const wanted = (await this.withDesks(municipality, tasks, people)).filter((task) => fits(task, query));
      found.push(...wanted);
      if (next === null || found.length > 0) return new Page(found, next?.cursor ?? null);
      after = next.key;
    }
  }

  private async tasks(
    municipality: Municipality,
    limit: number,
    after: PageKey | undefined,
  ): Promise<{ tasks: ShownTask[]; next: { key: PageKey; cursor: string } | null }> {
    const rows = await this.views.list(workList, municipality, {
      where: [{ column: 'tasks', op: '>=', value: 1 }],
      orderBy: 'since',
      limit: limit + 1,
      ...(after ? { after } : {}),
    });
    const keyOf = ({ key, doc }: (typeof rows)[number]): PageKey => ({
      value: doc.tasks.map(({ since }) => since).sort()[0] ?? '',
      key,
    });
    const { items, next } = page(rows, { limit }, keyOf);
    const last = items.at(-1);
    return {
      tasks: items.flatMap(({ key, doc }) => doc.tasks.map((task) => shown(key, task))),
      next: next === null || !last ? null : { key: keyOf(last), cursor: next },
    };
  }

  private async withDesks(
    municipality: Municipality,
    tasks: readonly ShownTask[],
    people: { readonly desks: ReadonlyMap<string, Desk>; readonly anyone: string | null; readonly today: string },
  ): Promise<TaskAtHand[]> {
    const keys = [...new Set(tasks.flatMap((task) => casesOf(task).map(deskKeyOf)))];
    const rows = await this.views.getMany(caseDesks, municipality, keys);
    const cases = new Map(rows.map(({ key, doc }) => [key as string, doc]));
    return tasks.map((task) => atHand(task, cases, people.desks, people));
  }

  private async people(
    municipality: Municipality,
  ): Promise<{ desks: Map<string, Desk>; anyone: string | null; today: string }> {
    const today = osloDate(this.clock.now());
    const rows = await this.views.list(desks, municipality, { orderBy: 'person', limit: 1000 });
    const { state } = await this.log.load(municipalityDecider, municipality, SETTINGS);
    return {
      desks: new Map(rows.map(({ doc }) => [doc.person ?? '', doc])),
      anyone: settingOn(state, 'defaultAssignee', today),
      today,
    };
  }
}

const fits = (task: TaskAtHand, { assignee, kind, dueBefore, held = 'no' }: WorkListQuery): boolean => {
  if ((task.held !== null) !== (held === 'yes')) return false;
  if (kind !== undefined && task.kind !== kind) return false;
  if (dueBefore !== undefined && (task.due === undefined || task.due > dueBefore)) return false;
  if (assignee === undefined) return true;
  if (assignee === 'none') return task.assignee === null;
  return task.substitute === null ? task.assignee === assignee : [task.assignee, task.substitute].includes(assignee);
};
