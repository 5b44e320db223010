import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { CopyButton } from './CopyButton';
import { Toaster } from './Toaster';
import { dismissToast } from './toasts';

beforeEach(dismissToast);

const refusal = 'The browser did not allow copying. Select the text and copy it by hand.';

it('copies and says so', async () => {
  const user = userEvent.setup();
  render(<CopyButton text="https://example.com" what="URL of Billing" />);
  await user.click(screen.getByRole('button', { name: 'Copy URL of Billing' }));
  expect(await screen.findByText('URL of Billing copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe('https://example.com');
});

it('says what to do when the browser refuses', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  render(
    <>
      <CopyButton text="https://example.com" what="URL" />
      <Toaster />
    </>,
  );
  await user.click(screen.getByRole('button', { name: 'Copy URL' }));
  expect(await screen.findByText(refusal, { selector: '[role=status]' })).toBeInTheDocument();
  expect(screen.queryByText('URL copied')).not.toBeInTheDocument();
});

it('says what to do where the browser has no clipboard', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(
    // Pages on plain http have none, whatever the DOM's types say.
    undefined as unknown as Clipboard,
  );
  render(
    <>
      <CopyButton text="https://example.com" what="URL" />
      <Toaster />
    </>,
  );
  await user.click(screen.getByRole('button', { name: 'Copy URL' }));
  expect(await screen.findByText(refusal, { selector: '[role=status]' })).toBeInTheDocument();
});
