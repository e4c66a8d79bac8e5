import { useEffect, useMemo, useState } from 'preact/hooks';
import { en } from '../../src/locale/en/index.ts';
import type { BodyMapWish } from '../../src/view/bodymap.ts';
import { BodyMap, type Marking } from '../ui/BodyMap.tsx';

type Draws = typeof import('../../src/view/bodymap.ts').bodyMapFilm;

interface Props extends Marking {
  readonly loads: NonNullable<BodyMapWish['loads']>;
}

/** The body map beside a plan. What draws it is loaded once there is a plan: it waits for nothing of it. */
export function LateMap({ loads, ...marking }: Props) {
  const [draws, setDraws] = useState<{ readonly film?: Draws }>();
  useEffect(() => {
    // Without it the choices in words are there all the same.
    const loaded = import('../../src/view/bodymap.ts').then(({ bodyMapFilm }) => setDraws({ film: bodyMapFilm }));
    void loaded.catch((error: unknown) => {
      console.error(error);
      setDraws({});
    });
  }, []);
  // Every plan for the same run has loads of its own, which say the same.
  const map = useMemo(() => draws?.film?.(loads, en), [draws, JSON.stringify(loads)]);
  if (map) return <BodyMap map={map} {...marking} />;
  return draws ? null : <div class="map-place" />;
}
