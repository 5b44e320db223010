import { useState } from 'react';

import { loadTestData, saveTestData } from './testData';

/**
 * The text of a test event's data: what `owner` left there, else the example. It is kept while it is edited, and forgotten once
 * it is the example again.
 */
export function useTestData({
  webhookId,
  eventType,
  owner,
  exampleText,
}: {
  webhookId: string;
  eventType: string;
  owner: string | undefined;
  exampleText: string;
}): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState(() => {
    const kept = loadTestData(webhookId, eventType);
    return kept?.owner === owner && kept ? kept.text : exampleText;
  });
  const edit = (next: string) => {
    setText(next);
    if (owner === undefined) return;
    saveTestData(webhookId, eventType, next === exampleText ? undefined : { owner, text: next });
  };
  return [text, edit];
}
