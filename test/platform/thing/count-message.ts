import { IsInt, IsString, Max, Min } from 'class-validator';
import { takesIn } from '@platform/intake/intake-kind.js';

export class CountMessage {
  @IsString()
  thingId!: string;

  @IsInt()
  @Min(1)
  @Max(1000)
  by!: number;
}

/** `by: 666` meets a bug, `by: 999` is refused by the rules. */
export const countIntake = takesIn({
  name: 'count',
  summary: 'counts a thing',
  body: CountMessage,
  command: ({ thingId, by }) => {
    if (by === 666) throw new TypeError('undefined is not a function');
    return Promise.resolve({
      name: 'count-thing',
      data: { thingId, by, ...(by === 999 ? { most: 1 } : {}) },
      role: 'system' as const,
    });
  },
});

/** A CloudEvent in structured form, as the control company would send it. */
export const cloudEvent = (id: string, data: object, more: object = {}): string =>
  JSON.stringify({ specversion: '1.0', id, source: '/control-company', type: 'count', data, ...more });
