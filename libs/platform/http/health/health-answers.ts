import { ApiProperty } from '@nestjs/swagger';

export class HealthLive {
  @ApiProperty({ enum: ['live'] })
  readonly status!: 'live';
}

export class HealthReady {
  @ApiProperty({ enum: ['ready', 'degraded', 'not-ready'] })
  readonly status!: 'ready' | 'degraded' | 'not-ready';

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly details!: object;
}
