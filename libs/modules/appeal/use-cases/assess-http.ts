import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type Defect, defectKinds } from '../domain/events.js';
import { assessAdmissibility } from './assess-admissibility/decide.js';
import { RulingBody } from './bodies.js';
import { admitLateAppeal, answerLostAppeal, askLostAppeal, dismissAppeal } from './decide-lateness/decide.js';
import { correctDefect, notifyDefect } from './run-defect/decide.js';
import { withdrawAppeal } from './withdraw-appeal/decide.js';

export class RequirementBody {
  @ApiProperty()
  @IsBoolean()
  met!: boolean;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  reasons!: string;
}

export class AdmissibilityBody {
  @ApiProperty({ type: RequirementBody, description: 'the decision can be appealed (forvaltningsloven §§ 2, 28)' })
  @IsDefined()
  @ValidateNested()
  @Type(() => RequirementBody)
  appealable!: RequirementBody;

  @ApiProperty({ type: RequirementBody, description: 'party, or legal interest (§ 28)' })
  @IsDefined()
  @ValidateNested()
  @Type(() => RequirementBody)
  rightToAppeal!: RequirementBody;

  @ApiProperty({ type: RequirementBody, description: 'in time (§§ 29, 30)' })
  @IsDefined()
  @ValidateNested()
  @Type(() => RequirementBody)
  inTime!: RequirementBody;

  @ApiProperty({ type: RequirementBody, description: 'form and content (§ 32)' })
  @IsDefined()
  @ValidateNested()
  @Type(() => RequirementBody)
  form!: RequirementBody;
}

export class DayBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  on!: string;
}

export class LostAnswerBody extends DayBody {
  @ApiPropertyOptional({ format: 'date', description: 'left out when none was sent' })
  @IsOptional()
  @IsIsoDate()
  firstSentOn?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsIsoDate()
  learnedOn?: string;
}

export class DefectBody {
  @ApiProperty({ enum: defectKinds, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(defectKinds, { each: true })
  lacks!: Defect[];

  @ApiPropertyOptional({ type: 'integer', default: 7, description: 'days from receipt of the letter' })
  @IsOptional()
  @IsInt()
  @Min(7)
  @Max(60)
  replyDays?: number;
}

export class DefectCorrectionBody extends DayBody {
  @ApiProperty({ enum: defectKinds, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(defectKinds, { each: true })
  lacks!: Defect[];
}

export class RuledBody {
  @ApiProperty({ type: RulingBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => RulingBody)
  decidedBy!: RulingBody;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  decidedOn!: string;
}

const GROUNDS = ['not-to-blame', 'special-reasons'] as const;

export class LateBody extends RuledBody {
  @ApiProperty({ enum: GROUNDS })
  @IsIn(GROUNDS)
  ground!: (typeof GROUNDS)[number];

  @ApiProperty()
  @IsText(8000)
  @Personal()
  reasons!: string;
}

export class DismissalBody extends RuledBody {
  @ApiProperty()
  @IsText(8000)
  @Personal()
  considerations!: string;

  @ApiPropertyOptional({ description: 'late within the year: whether somebody is to blame (§ 31)' })
  @IsOptional()
  @IsText(4000)
  @Personal()
  blame?: string;

  @ApiPropertyOptional({ description: 'late within the year: special reasons (§ 31)' })
  @IsOptional()
  @IsText(4000)
  @Personal()
  specialReasons?: string;
}

@ApiTags('appeals')
@Controller('api/appeals/:appealId')
export class AssessAppealController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  private send(name: string, appealId: string, body: object, meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(name, { appealId, ...body }, meta);
  }

  @Post('admissibility')
  @Roles(...assessAdmissibility.roles)
  @CommandRoute('Assesses the four requirements of an appeal, each with its reasons')
  assess(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() { appealable, rightToAppeal, inTime, form }: AdmissibilityBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const all = { appealable, 'right-to-appeal': rightToAppeal, 'in-time': inTime, form };
    const of = <K extends keyof RequirementBody>(key: K): object =>
      Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one[key]]));
    return this.send(assessAdmissibility.name, id, { met: of('met'), reasons: of('reasons') }, meta);
  }

  @Post('lost-appeal-questions')
  @Roles(...askLostAppeal.roles)
  @CommandRoute('Records that the appellant was asked about an earlier, lost appeal (forvaltningsloven § 30)')
  ask(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: DayBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(askLostAppeal.name, id, { ...body }, meta);
  }

  @Post('lost-appeal-answers')
  @Roles(...answerLostAppeal.roles)
  @CommandRoute('Records what the appellant answered about an earlier, lost appeal')
  lost(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() { on, firstSentOn, learnedOn }: LostAnswerBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(
      answerLostAppeal.name,
      id,
      { on, firstSentOn: firstSentOn ?? null, learnedOn: learnedOn ?? null },
      meta,
    );
  }

  @Post('defects')
  @Roles(...notifyDefect.roles)
  @CommandRoute('Tells the appellant what the appeal lacks, with a short limit (forvaltningsloven § 32)')
  defect(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: DefectBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(notifyDefect.name, id, { ...body }, meta);
  }

  @Post('defect-corrections')
  @Roles(...correctDefect.roles)
  @CommandRoute('Records that what lacked has come')
  correct(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: DefectCorrectionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(correctDefect.name, id, { ...body }, meta);
  }

  @Post('late-admissions')
  @Roles(...admitLateAppeal.roles)
  @CommandRoute('Hears a late appeal all the same (forvaltningsloven § 31)')
  admit(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: LateBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(admitLateAppeal.name, id, { ...body, decidedBy: { ...body.decidedBy } }, meta);
  }

  @Post('dismissals')
  @Roles(...dismissAppeal.roles)
  @CommandRoute(
    'Dismisses an appeal that does not meet the requirements',
    'A decision of its own, with its own appeal.',
  )
  dismiss(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: DismissalBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { blame = '', specialReasons = '', considerations, decidedOn } = body;
    const command = { blame, specialReasons, considerations, decidedOn, decidedBy: { ...body.decidedBy } };
    return this.send(dismissAppeal.name, id, command, meta);
  }

  @Post('withdrawals')
  @Roles(...withdrawAppeal.roles)
  @CommandRoute('Takes the appeal back')
  withdraw(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Body() body: DayBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.send(withdrawAppeal.name, id, { ...body }, meta);
  }
}
