import { facts, type LetterBody, list, paragraph, subheading } from '../../../notice/contract.js';
import { type OpenProposal } from '../../domain/state.js';

export type Language = 'nb' | 'nn';

const words = {
  nb: {
    title: 'Begrunnelse for forslaget',
    rules: 'Regler',
    row: 'Rad i retningslinjene',
    start: 'Forutsatt begynnelse',
    steps: 'Steg for steg',
    rule: 'Regel',
    version: 'versjon',
  },
  nn: {
    title: 'Grunngjeving for framlegget',
    rules: 'Reglar',
    row: 'Rad i retningslinjene',
    start: 'Føresett byrjing',
    steps: 'Steg for steg',
    rule: 'Regel',
    version: 'versjon',
  },
} as const;

/** A proposal's reasoning as people read it, step for step in the order the rules were applied. */
export const reasoningBody = (language: Language, proposal: OpenProposal): LetterBody => {
  const { title, rules, row, start, steps, rule, version } = words[language];
  return {
    title,
    opening: [
      facts([
        [rules, proposal.rulesVersion],
        [row, proposal.verdict.row],
        [start, proposal.startOn],
      ]),
    ],
    sections: [
      {
        heading: steps,
        blocks: proposal.reasoning.flatMap((step) => [
          subheading(step.paragraph),
          paragraph(step.explanation[language]),
          list([`${rule}: ${step.rule}, ${version} ${step.version} (${step.confidence})`]),
        ]),
      },
    ],
  };
};

/** The same as plain text, one step a paragraph. */
export const reasoningText = (language: Language, proposal: OpenProposal): string => {
  const { title, rules } = words[language];
  const steps = proposal.reasoning.map((step) => `${step.paragraph}: ${step.explanation[language]}`);
  return [title, `${rules}: ${proposal.rulesVersion}`, ...steps].join('\n\n') + '\n';
};
