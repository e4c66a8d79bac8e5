import { render } from 'preact';
import { Panel, type PanelProps } from './Panel.tsx';

/** Draws the panel on its ground, or takes off what is drawn there. */
export type DrawPanel = (ground: Element, props: PanelProps | null) => void;

export const drawPanel: DrawPanel = (ground, props) => render(props && <Panel {...props} />, ground);
