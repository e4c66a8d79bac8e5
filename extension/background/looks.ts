import figureLook from '../../src/view/figure.css?inline';
import formLook from '../../src/view/form.css?inline';
import howLook from '../../src/view/how.css?inline';
import look from '../../src/view/look.css?inline';
import plannedLook from '../../src/view/planned.css?inline';
import playerLook from '../../src/view/player.css?inline';
import panelLook from '../strava/panel.css?inline';
import bodyMapLook from '../ui/bodymap.css?inline';
import screenLook from '../ui/screen.css?inline';
import settingLook from '../ui/setting.css?inline';

/** The style sheet of an open panel. A folded one needs none of it. */
export const panelSheet = [
  look,
  howLook,
  figureLook,
  plannedLook,
  formLook,
  playerLook,
  settingLook,
  screenLook,
  bodyMapLook,
  panelLook,
].join('\n');
