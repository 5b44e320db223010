import type { RefObject } from 'react';

import { Button } from '~/ui/Button';
import { SearchIcon } from '~/ui/icons';
import { EmptyState } from '~/ui/StateMessage';

/** Stands in place of the list when search and filters leave no webhook, and offers to clear them. */
export function NothingMatches({
  onClear,
  searchBox,
}: {
  onClear: () => void;
  searchBox: RefObject<HTMLInputElement | null>;
}) {
  return (
    <EmptyState
      icon={<SearchIcon />}
      title="Nothing matches"
      actions={
        <Button
          onClick={() => {
            // The button goes away with what it clears.
            searchBox.current?.focus();
            onClear();
          }}
        >
          Clear search and filters
        </Button>
      }
    >
      No webhook fits the search and the filters together.
    </EmptyState>
  );
}
