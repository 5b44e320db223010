import { matchPath, type NavigateFunction } from 'react-router';

import { paths, patterns } from '~/paths';

/** What a shortcut may use to do its work. */
export type ShortcutContext = { navigate: NavigateFunction; showShortcuts: () => void };

/**
 * One single-key shortcut. `key` is what the key types (KeyboardEvent.key), so that it is where the reader's own layout has it;
 * the control that does the same names it in `aria-keyshortcuts`.
 */
export type Shortcut = {
  key: string;
  label: string;
  /** Where it works, in words; everywhere unless said. */
  where?: string;
  worksOn: (pathname: string) => boolean;
  /** It is a way to change webhooks. */
  writes?: true;
  run: (context: ShortcutContext) => void;
};

/** The list's search box, by its id. */
const searchBoxId = 'webhook-search';

const isList = (pathname: string): boolean => matchPath(paths.webhooks, pathname) !== null;

/** They look like the page of a webhook with such an id. */
const notDetails: string[] = [paths.newWebhook, paths.importWebhooks, paths.eventCatalogue];

const isDetails = (pathname: string): boolean =>
  !notDetails.includes(pathname) &&
  [patterns.webhook, patterns.webhookDeliveries].some((pattern) => matchPath(pattern, pathname) !== null);

const isListOrDetails = (pathname: string): boolean => isList(pathname) || isDetails(pathname);

/** Every keyboard shortcut: what the keys do, and what the list of shortcuts says. */
export const shortcuts: Shortcut[] = [
  {
    key: '/',
    label: 'Search webhooks',
    where: 'in the list and on a webhook’s page',
    worksOn: isListOrDetails,
    run: ({ navigate }) => {
      const searchBox = document.getElementById(searchBoxId);
      if (searchBox) searchBox.focus();
      else void navigate(paths.webhooks, { state: { focus: searchBoxId } });
    },
  },
  {
    key: 'c',
    label: 'Create a webhook',
    where: 'in the list and on a webhook’s page',
    worksOn: isListOrDetails,
    writes: true,
    run: ({ navigate }) => void navigate(paths.newWebhook),
  },
  {
    key: '?',
    label: 'Show the keyboard shortcuts',
    worksOn: () => true,
    run: ({ showShortcuts }) => showShortcuts(),
  },
];

/** The shortcut that a key press asks for, if any: not while somebody types, and not with keys that mean something else. */
export function shortcutFor(event: KeyboardEvent, pathname: string): Shortcut | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || event.repeat || event.isComposing || ctrlKey || metaKey || altKey) {
    return undefined;
  }
  // The first element of the path: a text field may be inside a shadow tree.
  if (isTypedInto(event.composedPath()[0]) || isSomethingOpen()) return undefined;
  // Shift is how many layouts type "/" and "?". With a letter it means another shortcut; Caps Lock does not.
  const isLetter = key.toLowerCase() !== key.toUpperCase();
  if (isLetter && shiftKey) return undefined;
  return shortcuts.find((shortcut) => shortcut.key === key.toLowerCase() && shortcut.worksOn(pathname));
}

/** Inputs that take no letters: a key that is pressed there is not typing. */
const notTyped = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image', 'color', 'range'];

function isTypedInto(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return !notTyped.includes(target.type);
  return target.closest('textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
}

/** A dialog or a menu: keys are for it. */
const isSomethingOpen = (): boolean =>
  document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
