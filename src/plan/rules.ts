import type { Reason } from '../routine/routine.ts';
import { type Facts, isRedFlag } from './facts.ts';
import type { Limits } from './limits.ts';
import { bodyRules } from './rules/body.ts';
import { conditionRules } from './rules/conditions.ts';
import { effortRules } from './rules/effort.ts';
import { groundRules } from './rules/ground.ts';
import { personRules } from './rules/person.ts';
import { of, type Rule } from './rules/rule.ts';
import { settingRules } from './rules/setting.ts';

export { levelOf } from './rules/person.ts';
export type { Rule, RuleId } from './rules/rule.ts';

const redFlag: Rule = {
  id: 'R00',
  about: 'a red flag: no routine',
  gate: true,
  tells: true,
  doneBy: 'screen',
  speaks: ({ runner, conditions }) => {
    const sign = runner.symptoms?.[0] ?? [...conditions].find(isRedFlag);
    return sign && of('symptoms', sign);
  },
};

/** Rules R00 to R43 in their order. Chosen numbers are in `thresholds.ts`, words in `locale/`. */
export const rules: readonly Rule[] = [
  redFlag,
  ...effortRules,
  ...groundRules,
  ...conditionRules,
  ...bodyRules,
  ...personRules,
  ...settingRules,
];

/** A rule that spoke: why, and what it asks for. */
export interface Spoken {
  readonly rule: Rule;
  readonly reason: Reason;
  readonly asks: Limits;
}

/** The rules that have something to say of these facts, in their order. */
export function speakingRules(facts: Facts): Spoken[] {
  return rules.flatMap((rule) => {
    const said = rule.speaks(facts);
    if (!said) return [];
    const asks = typeof rule.asks === 'function' ? rule.asks(facts) : (rule.asks ?? {});
    return [{ rule, reason: { rule: rule.id, ...said }, asks }];
  });
}
