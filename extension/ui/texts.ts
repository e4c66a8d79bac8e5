/**
 * How every exercise is done. A content script is one file and cannot load another, so they come with it: whoever shows
 * a plan in the extension takes them from here, and one day the background may hand them out.
 */
export { texts } from '../../src/locale/en/texts/index.ts';
