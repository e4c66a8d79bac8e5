import { en } from '../../src/locale/en/index.ts';
import { texts } from '../../src/locale/en/texts/index.ts';
import { planRoutine } from '../../src/plan/plan.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { effortOf } from '../../src/run/effort.ts';
import { muscleLoads, runStress } from '../../src/run/load.ts';
import { type PlanView, planView } from '../../src/view/plan.ts';
import { nameOf } from '../../src/view/steps.ts';
import { type Described, described } from './described.ts';
import { runInWords, runnerInWords, workedInWords } from './facts.ts';

const introduction = `# Routines to read, and to object to

What the planner makes of ten runs: every step with its dose and its reasons, as a runner reads them, and everything that was left
out. It is here so that physiotherapists and coaches can disagree. How the planner decides is in [planner.md](planner.md), every
number it uses in \`src/plan/thresholds.ts\`.

How much a run worked a muscle is a guide for choosing, no measurement. Under “Left out” stands the whole rest of the catalogue; a
number in brackets is the minutes that would bring an exercise back.

This page is made by \`npm run docs\`; do not edit it.`;

/** The described runs with their routines, as a page of Markdown. The same catalogue and planner make the same page. */
export function routinesPage(): string {
  return `${[introduction, ...described.map(section)].join('\n\n')}\n`;
}

function section({ title, story, run, runner, minutes }: Described, index: number): string {
  const facts = [
    ['Run', runInWords(run).join(', ')],
    ['Runner', runnerInWords(runner, run.startedAt).join(', ')],
    ['Run stress', `${runStress(effortOf(run, runner)).toFixed(2)} of 1`],
    ['Muscles', workedInWords(muscleLoads(run, runner))],
  ] as const;
  return [
    `## ${index + 1}. ${title}`,
    story,
    facts.map(([name, text]) => `- **${name}:** ${text}`).join('\n'),
    ...minutes.flatMap((asked) => {
      const routine = planRoutine(run, runner, { minutes: asked });
      return [
        `### ${asked} minutes, mode ${routine.mode}`,
        steps(planView(routine, en, { run, texts }), routine),
        `**Left out**\n\n${omitted(routine)}`,
      ];
    }),
  ].join('\n\n');
}

function steps({ phases, rows, notes, assumed = '' }: PlanView, { seconds }: Routine): string {
  const parts = phases.map(({ name, minutes }) => `${name.toLowerCase()} ${minutes}`).join(', ');
  const table = rows.map(({ index, phaseName, name, dose, why, reasons, mind }) => {
    const careful = mind.map((text) => `${en.plan.mind}: ${text}`);
    return rowOf([String(index + 1), phaseName, name, dose, [why, ...reasons, ...careful].join(' ')]);
  });
  return [
    `${en.format.duration(seconds)} in all; minutes: ${parts}.`,
    [rowOf(['', 'Phase', 'Step', 'Dose', en.plan.why]), '|---|---|---|---|---|', ...table].join('\n'),
    [...notes, assumed]
      .filter(Boolean)
      .map((note) => `- ${note}`)
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Everything that is not there, under the sentence that says why. */
function omitted({ omitted: all }: Routine): string {
  const bySentence = new Map<string, string[]>();
  for (const omission of all) {
    const sentence = omission.reasons.map((reason) => en.reason(reason, 'omitted')).join(' ');
    const name = `${nameOf(omission, en)}${omission.minutes === undefined ? '' : ` (${omission.minutes})`}`;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), name]);
  }
  return [...bySentence].map(([sentence, names]) => `- **${sentence}** ${names.join(', ')}`).join('\n');
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
