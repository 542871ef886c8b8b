import { type Municipality } from '@kernel/municipality.js';
import { addDays } from '@law/calendar/working-days.js';
import { type Answer } from '@platform/http/testing/ask.js';
import { type TestHouse } from './house.js';
import { type Case, factors, letters, report, servingLicence } from './season.js';

interface Control {
  readonly inspectionId: string;
  readonly findings: readonly { readonly findingId: string }[];
}

export interface EscalationState {
  readonly status: string;
  readonly steps: readonly {
    readonly reactionId: string;
    readonly kind: string;
    readonly notifiedOn: string | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly breaches: readonly {
    readonly breachId: string;
    readonly inspectionId: string;
    readonly proposal: {
      readonly proposalId: string;
      readonly verdict: { readonly row: string; readonly reaction: string; readonly max: object };
    } | null;
  }[];
  readonly cases: readonly {
    readonly caseId: string;
    readonly track: string;
    readonly grounds: readonly object[];
    readonly readyForBody: boolean;
  }[];
  readonly next: {
    readonly ordinary: { readonly verdict: { readonly row: string } };
    readonly gross: { readonly verdict: { readonly row: string } };
  };
}

/** Plays what people do about one licence, over HTTP; days are civil days, each played at noon. */
export class Story {
  private constructor(
    readonly house: TestHouse,
    readonly municipality: Municipality,
    readonly licence: Case,
  ) {}

  static async about(house: TestHouse, municipality: Municipality, nth: number): Promise<Story> {
    return new Story(house, municipality, await servingLicence(house.as('caseworker', { municipality }), nth));
  }

  static of(house: TestHouse, municipality: Municipality, licence: Case): Story {
    return new Story(house, municipality, licence);
  }

  async on(day: string): Promise<void> {
    await this.house.until(`${day}T12:00:00Z`);
  }

  as(role: string, subject?: string): ReturnType<TestHouse['as']> {
    return this.house.as(role, { municipality: this.municipality, ...(subject ? { subject } : {}) });
  }

  async state(query = ''): Promise<EscalationState> {
    const answer = await this.as('caseworker').get(`/api/licences/${this.licence.licenceId}/escalation-state${query}`);
    return answer.json() as unknown as EscalationState;
  }

  /** The letters of a kind that lie ready, about this licence or not, posted today. */
  async post(kind: string, day: string): Promise<string[]> {
    const ready = await letters(this.as('caseworker'), kind, 'ready-to-post');
    for (const { noticeId } of ready) {
      this.sure(
        await this.as('caseworker').post(`/api/notices/${noticeId}/postings`, { postedOn: day, evidence: 'postlogg' }),
        201,
      );
    }
    await this.house.idle();
    return ready.map(({ noticeId }) => noticeId);
  }

  async arrives(noticeId: string | undefined, day: string): Promise<void> {
    this.sure(
      await this.as('caseworker').post(`/api/notices/${noticeId}/arrivals`, { arrivedOn: day, basis: 'kvittering' }),
      201,
    );
    await this.house.idle();
  }

  /** A control that night, handed in two days later, posted the same day; the comment time has run out after 26 days. */
  async control(reportNumber: string, night: string, provision: string): Promise<Control> {
    const handedIn = addDays(night, 2);
    await this.on(handedIn);
    const seen = report(this.licence, {
      reportNumber,
      startedAt: `${night}T21:00:00Z`,
      endedAt: `${night}T22:00:00Z`,
      findings: [
        {
          provision,
          at: `${night}T21:30:00Z`,
          what: 'Det som ble sett, er beskrevet her uten konklusjon.',
          where: 'ved baren',
          seenBy: 'kontrollør 1',
        },
      ],
    });
    const answer = this.sure(await this.as('inspector').post('/api/inspections', seen), 201);
    await this.house.idle();
    await this.post('inspection-report', handedIn);
    return (answer.json()['events'] as { data: Control }[])[0]?.data as Control;
  }

  async breach(
    control: Control,
    offenceClass: 'ordinary' | 'gross',
    day: string,
  ): Promise<{ breachId: string; caseId: string; row: string }> {
    await this.on(day);
    const path = `/api/licences/${this.licence.licenceId}/breaches`;
    const body = {
      inspectionId: control.inspectionId,
      offences: control.findings.map(({ findingId }) => ({ findingId, class: offenceClass })),
      factsFound: 'Kommunen legger til grunn det kontrollørene så.',
    };
    this.sure(await this.as('caseworker').post(path, body), 201);
    await this.house.idle();
    const found = (await this.state()).breaches.find(({ inspectionId }) => inspectionId === control.inspectionId);
    return {
      breachId: found?.breachId ?? '',
      caseId: found?.proposal?.proposalId ?? '',
      row: found?.proposal?.verdict.row ?? '',
    };
  }

  /** Issues and delivers a warning. */
  async warned(caseId: string, day: string): Promise<void> {
    await this.on(day);
    const body = {
      proposalId: caseId,
      decidedBy: { bodyId: 'administrasjonen', reference: 'delegasjon' },
      decidedOn: day,
      factors,
    };
    this.sure(await this.as('caseworker').post(`/api/licences/${this.licence.licenceId}/warnings`, body), 201);
    await this.house.idle();
    const [letter] = await this.post('warning', day);
    await this.arrives(letter, day);
  }

  withdraw(body: Record<string, unknown>): Promise<Answer> {
    return this.as('council-secretary').post(`/api/licences/${this.licence.licenceId}/withdrawals`, {
      decidedBy: { bodyId: 'formannskapet', reference: '1/14' },
      factors,
      considerations: 'Organets egne grunner.',
      ...body,
    });
  }

  /** Hears the party, decides and delivers: notice 14 days before, letter proven the day after the decision. */
  async withdrawn(
    of: { breachId: string; caseId: string },
    extent: object,
    decidedOn: string,
    startOn: string,
  ): Promise<void> {
    await this.post('advance-notice', await this.today());
    await this.on(decidedOn);
    const answer = await this.withdraw({
      caseId: of.caseId,
      grounds: [{ breachId: of.breachId }],
      extent,
      decidedOn,
      startOn,
    });
    this.sure(answer, 201);
    await this.house.idle();
    const [letter] = await this.post('withdrawal-decision', decidedOn);
    await this.on(addDays(decidedOn, 1));
    await this.arrives(letter, addDays(decidedOn, 1));
  }

  today(): Promise<string> {
    return Promise.resolve(this.house.virtual.now().toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString());
  }

  async history(): Promise<{ type: string; occurredAt: string; facts: Record<string, unknown> }[]> {
    const answer = await this.as('caseworker').get(`/api/licences/${this.licence.licenceId}/history`);
    return answer.json()['entries'] as { type: string; occurredAt: string; facts: Record<string, unknown> }[];
  }

  async tasks(): Promise<{ kind: string; about: Record<string, string> }[]> {
    return (await this.as('caseworker').get('/api/work-list?limit=200')).json()['items'] as {
      kind: string;
      about: Record<string, string>;
    }[];
  }

  sure(answer: Answer, status: number): Answer {
    if (answer.statusCode !== status) throw new Error(`${answer.statusCode}: ${answer.body}`);
    return answer;
  }
}
