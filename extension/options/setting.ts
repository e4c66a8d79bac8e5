import type { SettingChanges, Settings } from '../background/settings.ts';
import type { PageWords } from './words.ts';

/** What each part of the page is given: what holds, and whom to tell of something else. */
export interface SettingProps {
  readonly settings: Settings;
  readonly words: PageWords;
  readonly onChange: (changes: SettingChanges) => void;
}
