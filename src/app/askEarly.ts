import { apiAddress } from '~/api/apiAddress';
import { askEarly } from '~/api/earlyReplies';
import { listPath, sessionPath } from '~/api/firstReads';
import { type ListView, readListView } from '~/features/webhooks/listAddress';
import { paths } from '~/paths';

/** The list as an address opens it; undefined for one that opens another page. `base` is what the console is served below. */
export function openedList(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  base: string,
): ListView | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = `/${pathname.slice(base.length)}`.replace(/(?<=.)\/$/, '');
  if (path === paths.webhooks) return readListView(new URLSearchParams(search));
  // They lead to the list as it is at first.
  return path === paths.home || path === paths.settings ? readListView(new URLSearchParams()) : undefined;
}

/** Asks for what the list needs. */
export function askForList(view: ListView, api: string): void {
  askEarly(apiAddress(api, sessionPath));
  askEarly(apiAddress(api, listPath, {}, view));
}
