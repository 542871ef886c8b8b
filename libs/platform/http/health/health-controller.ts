import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Public } from '../../access/access-rule.js';
import { HealthLive, HealthReady } from './health-answers.js';
import { Readiness } from './readiness.js';

/** For load balancers and supervisors. A module that lists this controller provides `Readiness`. */
@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the process answers at all' })
  @ApiOkResponse({ type: HealthLive })
  live(): HealthLive {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether the process can do its work' })
  @ApiOkResponse({ type: HealthReady })
  @ApiServiceUnavailableResponse({ type: HealthReady })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthReady> {
    const { ready, degraded, details } = await this.readiness.check();
    reply.status(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: !ready ? 'not-ready' : degraded ? 'degraded' : 'ready', details };
  }
}
