import { askForList, openedList } from './askEarly';
import { sayIfNotLoaded } from './sayIfNotLoaded';

/*
 * Runs in the page itself, before any of the console's code has come: scripts/beforeStartPlugin.ts bundles it, and production builds
 * have it in their index.html. It must stay small: what it imports is in the page, too.
 */

const { base = '/', api } = document.currentScript?.dataset ?? {};
const list = openedList(window.location, base);
// The outlines that stand in the page are those of the list, or of any page (shell.css).
if (list) document.documentElement.dataset.opens = 'list';
if (list && api !== undefined) askForList(list, api);
sayIfNotLoaded();
try {
  // The router reads what it has stored there before it draws anything. The first look takes long, and nobody waits for this one.
  void sessionStorage.length;
} catch {
  // Storage is closed: the router can do without.
}
