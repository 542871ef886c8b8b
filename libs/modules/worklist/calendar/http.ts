import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Clock } from '@kernel/clock.js';
import { isUuid } from '@kernel/ids.js';
import { isMunicipality, type Municipality } from '@kernel/municipality.js';
import { Public } from '@platform/access/access-rule.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { CLOCK } from '@platform/runtime/tokens.js';
import { addDays } from '@law/calendar/working-days.js';
import { osloDate } from '@kernel/clock.js';
import { inspectionCard } from '../../inspection/contract.js';
import { licenceCard } from '../../licence/contract.js';
import { defaultLanguage } from '../../municipality/contract.js';
import { type Watch } from '../domain/watch.js';
import { pathOf } from '../domain/what.js';
import { hashOfSecret } from '../use-cases/calendar-feed/http.js';
import { type CalendarFeed, calendarFeeds } from '../views/calendar-feeds/view.js';
import { caseDesks } from '../views/case-desk/view.js';
import { watchedDeadlines } from '../views/watched-deadlines/view.js';
import { deskKeyOf } from '../views/work-list/at-hand.js';
import { calendarText, type Entry } from './calendar-text.js';
import { isIn } from './entries.js';

const DAYS_BACK = 90;
const PAGE = 500;
/** An address is `<municipality>.<feed>.<secret>.ics`: the municipality is in it, so nothing is sought in another's. */
const ADDRESS = /^([a-z]{2,20})\.([0-9a-f-]{36})\.([\w-]{43})\.ics$/;

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** No token: calendar programs have none. A wrong, unknown or revoked address is simply not there. */
  @Get(':address')
  @Public()
  @ApiOperation({ summary: 'A private calendar of deadlines' })
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async calendar(@Param('address') address: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const found = await this.feed(address);
    if (!found) throw new NotFound('there is no such calendar');
    const { municipality, feed } = found;
    const entries = await this.entries(municipality, feed);
    const text = calendarText(entries, defaultLanguage(municipality), this.clock.now());
    reply.header('content-type', 'text/calendar; charset=utf-8').header('cache-control', 'private, no-store');
    return Buffer.from(text);
  }

  private async feed(address: string): Promise<{ municipality: Municipality; feed: CalendarFeed } | null> {
    const [, municipality = '', feedId = '', secret = ''] = ADDRESS.exec(address) ?? [];
    if (!isMunicipality(municipality) || !isUuid(feedId)) return null;
    const feed = (await this.views.get(calendarFeeds, municipality, `feed:${feedId}`))?.doc;
    if (!feed || feed.revoked) return null;
    const same = timingSafeEqual(Buffer.from(hashOfSecret(secret)), Buffer.from(feed.secretHash));
    return same ? { municipality, feed } : null;
  }

  private async entries(municipality: Municipality, feed: CalendarFeed): Promise<Entry[]> {
    const since = addDays(osloDate(this.clock.now()), -DAYS_BACK);
    const entries: Entry[] = [];
    for (let after: { value: string; key: string } | undefined; ;) {
      const rows = await this.views.list(watchedDeadlines, municipality, {
        where: [{ column: 'due', op: '>=', value: since }],
        orderBy: 'due',
        limit: PAGE,
        ...(after ? { after } : {}),
      });
      const own = await this.ownCases(
        municipality,
        feed,
        rows.map(({ doc }) => doc),
      );
      const wanted = rows.map(({ doc }) => doc).filter((watch) => isIn(feed, watch, own.has(watch.watchId ?? '')));
      entries.push(...(await this.shown(municipality, wanted)));
      const last = rows.at(-1);
      if (rows.length < PAGE || !last) return entries;
      after = { value: last.doc.due, key: last.key };
    }
  }

  private async ownCases(municipality: Municipality, { person }: CalendarFeed, watches: Watch[]): Promise<Set<string>> {
    const keysOf = ({ about }: Watch) => about.map((subject) => deskKeyOf(subject as `${string}:${string}`));
    const rows = await this.views.getMany(caseDesks, municipality, [...new Set(watches.flatMap(keysOf))]);
    const own = new Set(rows.filter(({ doc }) => doc.assignee === person).map(({ key }) => key));
    return new Set(
      watches.filter((watch) => keysOf(watch).some((key) => own.has(key))).map(({ watchId }) => watchId ?? ''),
    );
  }

  private async shown(municipality: Municipality, watches: Watch[]): Promise<Entry[]> {
    const paths = watches.map(({ about }) => pathOf(about));
    const licences = await this.views.getMany(licenceCard, municipality, keys('licence', paths));
    const controls = await this.views.getMany(inspectionCard, municipality, keys('inspection', paths));
    const numbers = new Map<string, string>([
      ...licences.map(({ key, doc }) => [key, doc.number] as const),
      ...controls.map(({ key, doc }) => [key, doc.reportNumber] as const),
    ]);
    return watches.map(({ watchId, name, due, sequence, ended }, n) => {
      const { inspectionId = '', licenceId = '' } = paths[n] ?? {};
      const caseNumber = numbers.get(`inspection:${inspectionId}`) ?? numbers.get(`licence:${licenceId}`) ?? null;
      return { watchId: watchId ?? '', name, due, sequence, cancelled: ended === 'cancelled', caseNumber };
    });
  }
}

const keys = (kind: 'licence' | 'inspection', paths: readonly Readonly<Record<string, string>>[]) => [
  ...new Set(
    paths.flatMap((path): `${string}:${string}`[] => {
      const id = path[`${kind}Id`];
      return id === undefined ? [] : [`${kind}:${id}`];
    }),
  ),
];
