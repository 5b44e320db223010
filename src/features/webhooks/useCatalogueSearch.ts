import { useSearchParams } from 'react-router';

/**
 * What the catalogue is searched for. It lives in the address: a link, a reload and Back show the same. `search` is it as a query
 * string, to be taken along from event to event.
 */
export function useCatalogueSearch() {
  const [params, setParams] = useSearchParams();
  const q = params.get('q')?.trim() ?? '';
  return {
    q,
    search: q === '' ? '' : `?${new URLSearchParams({ q })}`,
    /** `typingOn`: it continues the search before it, and takes its place in the history. */
    searchFor: (text: string, typingOn: boolean) =>
      // The box stays where it is on the screen.
      setParams(text === '' ? {} : { q: text }, { replace: typingOn, preventScrollReset: true }),
  };
}
