import { act, screen, waitFor, within } from '@testing-library/react';
import { Outlet, Route, Routes } from 'react-router';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { createMockServer } from '~/mocks/node';

import { DeliveryLog } from './DeliveryLog';
import { renderWithProviders } from './renderWithProviders';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

/** Tells the log that its end has come near; nothing does in a test. */
let comeNear: () => void;
beforeEach(() => {
  class Observer {
    constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
      comeNear = () => callback([{ isIntersecting: true }]);
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => vi.unstubAllGlobals());

function openLog(webhookId: string) {
  return renderWithProviders(
    <Routes>
      <Route element={<Outlet context={{ id: webhookId }} />}>
        <Route path="*" element={<DeliveryLog />} />
      </Route>
    </Routes>,
  );
}

const table = () => screen.findByRole('table', { name: 'Deliveries, newest first' });
const rows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1);
/** Waits until the log says how much of it is shown. Looks at nothing else: a look at all the rows takes as long as rendering them. */
const expectShown = (text: string) =>
  waitFor(() => expect(document.querySelector('[role=status]')).toHaveTextContent(text));

describe('the end of the log', () => {
  it('brings older deliveries when it comes near', async () => {
    openLog('wh_audit');
    expect(await rows()).toHaveLength(50);
    act(() => comeNear());
    // It stays near until the rows are on the page; that brings no more.
    act(() => comeNear());
    await expectShown('Newest 100 shown');
    expect(await rows()).toHaveLength(100);
    expect(document.body).toHaveFocus();
  });

  it('brings them when asked, and gives the first of them the focus', async () => {
    const user = openLog('wh_audit');
    await rows();
    await user.click(screen.getByRole('button', { name: 'Load more' }));
    await expectShown('Newest 100 shown');
    const first = (await rows())[50] ?? document.body;
    expect(within(first).getByRole('link')).toHaveFocus();
  });

  it('says why there are none, keeps what is there, and waits to be asked again', async () => {
    const user = openLog('wh_audit');
    await rows();
    server.setFaults('listDeliveries:forbidden');
    act(() => comeNear());
    expect(await screen.findByText(/^Older deliveries could not be loaded\. /)).toHaveAttribute(
      'role',
      'alert',
    );
    expect(await rows()).toHaveLength(50);

    server.setFaults();
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    await expectShown('Newest 100 shown');
    expect(screen.queryByText(/^Older deliveries could not/)).not.toBeInTheDocument();
  });
});

describe('a log without rows', () => {
  it('of a webhook that was sent nothing says what will be here', async () => {
    openLog('wh_seats');
    expect(await screen.findByRole('heading', { name: 'No deliveries yet' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Send a test event' })).toHaveAttribute(
      'href',
      '/settings/webhooks/wh_seats/test',
    );
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('because of the filters offers to clear them', async () => {
    const user = openLog('wh_crm-contacts');
    await rows();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'Failed');
    expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[1] ?? document.body);
    expect(await rows()).not.toHaveLength(0);
    expect(screen.getByRole('combobox', { name: 'Outcome' })).toHaveDisplayValue('All');
  });
});

it('offers to send again what is settled, and nothing else', async () => {
  openLog('wh_siem');
  for (const row of await rows()) {
    const settled = within(row).queryByText(/^(Delivered|Failed)$/) !== null;
    expect(within(row).queryAllByRole('button', { name: /^Redeliver / })).toHaveLength(settled ? 1 : 0);
  }
});
