import { form } from '../../src/locale/en/form.ts';
import * as format from '../../src/locale/en/format.ts';
import { conditionNames, equipmentNames } from '../../src/locale/en/names.ts';
import { options } from '../../src/locale/en/options.ts';
import { popup } from '../../src/locale/en/popup.ts';

/** What the page of settings says. */
export const words = {
  ...options,
  format,
  form,
  timer: popup.timer,
  conditions: conditionNames,
  equipment: equipmentNames,
};
export type PageWords = typeof words;
