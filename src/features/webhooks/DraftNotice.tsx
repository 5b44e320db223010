import { useState } from 'react';

import { Button } from '~/ui/Button';
import { Notice } from '~/ui/Notice';

import { draftTime, type FormDraft } from './formDraft';

/** Says that the form holds what was typed before the page went away, and that its API key does not come back. */
export function DraftNotice({
  draft: { savedAt, hadKey },
  more,
  onStartAfresh,
}: {
  draft: FormDraft;
  /** What else there is to know of it. */
  more?: string | undefined;
  onStartAfresh: () => void;
}) {
  const [now] = useState(() => new Date());
  return (
    <Notice tone="info" actions={<Button onClick={onStartAfresh}>Start afresh</Button>}>
      <p role="status">
        We kept what you typed {draftTime(savedAt, now)}.{hadKey && ' The API key was not kept.'}
        {more !== undefined && ` ${more}`}
      </p>
    </Notice>
  );
}
