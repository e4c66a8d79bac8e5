import { type Condition, conditions as known } from '../../src/catalogue/conditions.ts';
import { conditionGroupNames, conditionGroups } from '../../src/view/conditions.ts';
import type { SettingProps } from './setting.ts';

const order = Object.keys(known) as Condition[];

/** What lasts, by where one would look for it. Groups in which something is ticked stand open. */
export function Health({ settings, words, onChange }: SettingProps) {
  const { conditions: ticked } = settings;
  const tick = (id: Condition, isSo: boolean) => {
    onChange({ conditions: order.filter((each) => (each === id ? isSo : ticked.includes(each))) });
  };
  return (
    <div class="health">
      {conditionGroupNames.map((group) => {
        const ids: readonly Condition[] = conditionGroups[group];
        const many = ids.filter((id) => ticked.includes(id)).length;
        return (
          <details key={group} open={many > 0}>
            <summary>
              <span class="name">{words.conditionGroups[group]}</span>
              {many > 0 && <span class="badge">{words.ticked(many)}</span>}
            </summary>
            <fieldset class="checks">
              <legend class="hidden">{words.conditionGroups[group]}</legend>
              {ids.map((id) => (
                <label key={id} class="check">
                  <input
                    type="checkbox"
                    value={id}
                    checked={ticked.includes(id)}
                    onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
                  />
                  <span>{words.conditions[id].label}</span>
                </label>
              ))}
            </fieldset>
          </details>
        );
      })}
      <p class="such">{words.healthFoot}</p>
    </div>
  );
}
