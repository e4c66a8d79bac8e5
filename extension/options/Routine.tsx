import { equipment } from '../../src/catalogue/equipment.ts';
import { places } from '../../src/run/runner.ts';
import { minutesOffered } from '../background/settings.ts';
import { Options } from '../ui/Options.tsx';
import type { SettingProps } from './setting.ts';

const unitNames = ['auto', 'metric', 'imperial'] as const;

/** What is planned for when nothing else is said. */
export function RoutineSettings({ settings, words, onChange }: SettingProps) {
  const { form } = words;
  return (
    <div class="ask">
      <div class="pair">
        <Options
          name="minutes"
          label={words.minutes}
          kind="choice"
          said={[`${settings.minutes}`]}
          options={minutesOffered.map((each) => option(`${each}`, `${each}`))}
          onChange={([id]) =>
            onChange({ minutes: minutesOffered.find((each) => `${each}` === id) ?? settings.minutes })
          }
        />
        <Options
          name="place"
          label={words.place}
          kind="choice"
          said={[settings.place]}
          options={places.map((id) => option(id, form.places[id]))}
          onChange={([id]) => onChange({ place: places.find((place) => place === id) ?? settings.place })}
        />
        <Options
          name="units"
          label={words.groups.units.title}
          kind="choice"
          said={[settings.units ?? 'auto']}
          options={unitNames.map((id) => option(id, words.units[id]))}
          onChange={([id]) => onChange({ units: id === 'metric' || id === 'imperial' ? id : null })}
        />
      </div>
      <Options
        name="equipment"
        label={words.equipmentLabel}
        kind="chips"
        said={settings.equipment}
        options={equipment.map((id) => option(id, words.equipment[id].label))}
        onChange={(chosen) => onChange({ equipment: equipment.filter((id) => chosen.includes(id)) })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.fold}
          onChange={({ currentTarget }) => onChange({ fold: currentTarget.checked })}
        />
        <span>{words.switches.fold}</span>
      </label>
    </div>
  );
}

function option(id: string, label: string) {
  return { id, label, chosen: false };
}
