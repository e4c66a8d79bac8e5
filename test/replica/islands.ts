import { type Activity, fullName, isOwn } from './activity.ts';
import { type Html, html } from './html.ts';
import type { Data } from './js.ts';
import { sports } from './sports.ts';

/** Kudos button and count. `ownedByCurrentAthlete` is one of the three witnesses of ownership. */
export function kudosAndComments(activity: Activity): Html {
  const { id, athlete, viewer, title, kudos } = activity;
  const own = isOwn(activity);
  return island('ADPKudosAndComments', {
    entityId: id,
    ownedByCurrentAthlete: own,
    canKudo: !own,
    ownerAthleteId: athlete.id,
    ownerName: fullName(athlete),
    activityName: title,
    kudosCount: kudos,
    viewingAthlete: { id: viewer.id, name: fullName(viewer), memberType: '' },
  });
}

export function avatar({ athlete }: Activity): Html {
  return island('AvatarWrapper', { name: fullName(athlete), size: 'medium' });
}

export function photos({ id }: Activity): Html {
  return island('MediaThumbnailList', { activityId: id, items: [] });
}

export function tagging({ id, sportType, athlete }: Activity): Html {
  return island('ActivityTagging', {
    activityId: id,
    activityType: sports[sportType].family.toLowerCase(),
    athleteId: athlete.id,
  });
}

/** Items of the owner's actions menu. Their list items share an id on the real page as well. */
export function corrections({ id, treadmill }: Activity): readonly Html[] {
  const names = treadmill ? ['CorrectDistance'] : ['CorrectDistance', 'CorrectElevation'];
  return names.map((name) => html`<li id='react-list-item'>${island(name, { activityId: id })}</li>`);
}

export function microfrontend({ id }: Activity): Html {
  return island('Microfrontend', { scope: 'activity', experience: 'details', activityId: id });
}

/** The server leaves an empty element and its props; the page fills it later, the attribute stays. */
function island(reactClass: string, props: Data): Html {
  return html`<div data-react-class='${reactClass}' data-react-props='${JSON.stringify(props)}'></div>`;
}
