import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';

import { lazyPart } from './lazyPart';
import { reloadSafely } from './leaving';

vi.mock('./leaving', () => ({ reloadSafely: vi.fn(() => true) }));
const reload = vi.mocked(reloadSafely);

/** Whether the server answers, and whether the browser thinks that it has a network. */
let reachable = true;

beforeEach(() => {
  sessionStorage.clear();
  reload.mockReset().mockReturnValue(true);
  reachable = true;
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    reachable ? Promise.resolve(new Response('')) : Promise.reject(new TypeError('Failed to fetch')),
  );
  // Another address each time, as another build has.
  document.head.innerHTML = `<script type="module" src="/assets/index-${crypto.randomUUID()}.js"></script>`;
});

/** A part whose code comes when `there` says so. */
function part(there: () => boolean) {
  const load = vi.fn(() =>
    there()
      ? Promise.resolve({ Chart: ({ of }: { of: string }) => <p>Chart of {of}</p> })
      : Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
  );
  return { Chart: lazyPart('Chart', load), load };
}

test('shows the part when its code is there', async () => {
  const { Chart } = part(() => true);
  render(<Chart of="June" />);
  expect(await screen.findByText('Chart of June')).toBeVisible();
  expect(reload).not.toHaveBeenCalled();
});

test('code that is missing reloads the page, once', async () => {
  const first = part(() => false);
  render(<first.Chart of="June" />);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(screen.queryByRole('alert')).toBeNull();

  // After the reload.
  const second = part(() => false);
  render(<second.Chart of="June" />);
  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page could not be loaded');
  expect(reload).toHaveBeenCalledOnce();
});

test('a connection that comes back just after the code was asked for reloads nothing', async () => {
  let asked = 0;
  const { Chart, load } = part(() => (asked += 1) > 1);
  render(<Chart of="June" />);
  expect(await screen.findByText('Chart of June')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
  expect(reload).not.toHaveBeenCalled();
});

test('after a part has come, it may be missing in a later build again', async () => {
  const before = { build: 'http://localhost/assets/index-before.js', part: 'Chart', at: 0 };
  sessionStorage.setItem('webhook-console.reloaded-for', JSON.stringify([before]));
  const { Chart } = part(() => true);
  render(<Chart of="June" />);
  await screen.findByText('Chart of June');
  expect(sessionStorage.getItem('webhook-console.reloaded-for')).toBeNull();
});

test('a server that hands out one build after the other does not make it reload for ever', async () => {
  const before = { build: 'http://localhost/assets/index-before.js', part: 'Chart', at: Date.now() - 1000 };
  sessionStorage.setItem('webhook-console.reloaded-for', JSON.stringify([before]));
  const { Chart } = part(() => false);
  render(<Chart of="June" />);
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(reload).not.toHaveBeenCalled();
});

test('where something would be lost by a reload, or the tab has no memory, it says so instead', async () => {
  reload.mockReturnValue(false);
  const { Chart } = part(() => false);
  const { unmount } = render(<Chart of="June" />);
  expect(await screen.findByRole('alert')).toHaveTextContent('The console was probably updated');
  expect(sessionStorage.getItem('webhook-console.reloaded-for')).toBeNull();
  unmount();

  reload.mockClear();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  render(<Chart of="June" />);
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(reload).not.toHaveBeenCalled();
});

test('Try again loads it again', async () => {
  reload.mockReturnValue(false);
  let there = false;
  const { Chart } = part(() => there);
  render(<Chart of="June" />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  there = true;
  await userEvent.click(again);
  expect(await screen.findByText('Chart of June')).toBeVisible();
});

test('without a connection nothing is reloaded; the part comes when the connection does', async () => {
  reachable = false;
  const { Chart } = part(() => reachable);
  render(<Chart of="June" />);
  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page needs the connection');
  expect(reload).not.toHaveBeenCalled();
  reachable = true;
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByText('Chart of June')).toBeVisible();
});

test('says beforehand whether its code is there', async () => {
  reload.mockReturnValue(false);
  await expect(part(() => true).Chart.load()).resolves.toBe(true);
  await expect(part(() => false).Chart.load()).resolves.toBe(false);
});

test('fetching the code early is silent when it fails', async () => {
  let there = false;
  const { Chart, load } = part(() => there);
  await Chart.prefetch();
  expect(reload).not.toHaveBeenCalled();
  there = true;
  await Chart.prefetch();
  render(<Chart of="June" />);
  expect(screen.getByText('Chart of June')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});

test('code that arrives between the first drawing and its effects is shown too', async () => {
  const { Chart } = part(() => true);
  const Frame = () => {
    useLayoutEffect(() => {
      void Chart.prefetch();
      // React lets the page breathe before the effects when drawing took long, as on a busy machine; then the code comes.
      const end = performance.now() + 50;
      while (performance.now() < end);
    }, []);
    return <Chart of="June" />;
  };
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  // Not by Testing Library's render: that runs all effects at once.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  root.render(<Frame />);
  await vi.waitFor(() => expect(container).toHaveTextContent('Chart of June'));
  root.unmount();
  container.remove();
  vi.unstubAllGlobals();
});
