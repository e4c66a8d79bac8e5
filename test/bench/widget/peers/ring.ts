import { createElement } from 'react';
import { CountdownCircleTimer } from 'react-countdown-circle-timer';
import { createRoot } from 'react-dom/client';

/** The countdown that a page made with React takes off the shelf. */
for (const place of document.querySelectorAll('.ring')) {
  const digits = ({ remainingTime }: { remainingTime: number }) => `0:${String(remainingTime).padStart(2, '0')}`;
  const ring = {
    isPlaying: place.hasAttribute('data-counts'),
    duration: 30,
    colors: '#0b6b5c' as const,
    children: digits,
  };
  createRoot(place).render(createElement(CountdownCircleTimer, ring));
}
