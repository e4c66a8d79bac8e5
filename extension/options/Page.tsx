import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingChanges } from '../background/settings.ts';
import type { AccessPort } from '../platform/access.ts';
import type { Platform } from '../platform/platform.ts';
import { useSettings } from '../ui/useStored.ts';
import { Access } from './Access.tsx';
import { Health } from './Health.tsx';
import { Presets } from './Presets.tsx';
import { RoutineSettings } from './Routine.tsx';
import { Sound } from './Sound.tsx';
import { Stored } from './Stored.tsx';
import { words } from './words.ts';

interface Props {
  readonly platform: Platform;
  readonly access: AccessPort;
}

/** How long it is said that an answer was kept, ms. What went wrong stays. */
const saidFor = 3000;

/** The page of settings. Each answer is kept as soon as it is given. */
export function Page({ platform, access }: Props) {
  const settings = useSettings(platform);
  const [isKept, setKept] = useState<boolean>();
  useEffect(() => {
    const fading = isKept === true ? setTimeout(setKept, saidFor, undefined) : undefined;
    return () => clearTimeout(fading);
  }, [isKept]);
  if (!settings) return null;
  const change = async (changes: SettingChanges) => {
    try {
      setKept(undefined);
      await platform.messages.send({ type: 'setSettings', changes });
      setKept(true);
    } catch (error) {
      console.error(error);
      setKept(false);
    }
  };
  const props = { settings, words, onChange: (changes: SettingChanges) => void change(changes) };
  return (
    <main class="page">
      <header class="intro">
        <img src="../icons/48.png" alt="" width="48" height="48" />
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
      </header>
      <Access access={access} words={words} />
      <Group id="routine">
        <RoutineSettings {...props} />
      </Group>
      <Group id="sound">
        <Sound {...props} notices={platform.notices} />
      </Group>
      <Group id="health">
        <Health {...props} />
      </Group>
      <Group id="timer">
        <Presets {...props} />
      </Group>
      <Group id="stored">
        <Stored platform={platform} words={words} />
      </Group>
      <p class="kept" role="status" data-kept={isKept}>
        {isKept === undefined ? '' : isKept ? words.saved : words.problems.notSent}
      </p>
    </main>
  );
}

function Group({ id, children }: { readonly id: keyof typeof words.groups; readonly children: ComponentChildren }) {
  const { title, text } = words.groups[id];
  return (
    <section class="card group" aria-labelledby={id}>
      <h2 id={id} class="title">
        {title}
      </h2>
      <p class="summary">{text}</p>
      {children}
    </section>
  );
}
