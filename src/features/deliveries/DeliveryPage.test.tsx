import { screen, waitFor, within } from '@testing-library/react';
import { Link, Route, Routes, useLocation } from 'react-router';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { call } from '~/api/request';
import { createMockServer } from '~/mocks/node';
import { paths, patterns } from '~/paths';

import { DeliveryPage } from './DeliveryPage';
import { renderWithProviders } from './renderWithProviders';

const server = createMockServer();
beforeAll(() => server.listen());
afterEach(() => server.reset());
afterAll(() => server.close());

const sendTest = (webhookId: string) =>
  call('sendTest', { params: { id: webhookId }, body: { eventType: 'USER_CREATED' } });

const Path = () => <output data-testid="path">{useLocation().pathname}</output>;

/** Follows a link to a delivery. */
async function open(webhookId: string, id: string) {
  const user = renderWithProviders(
    <>
      <Routes>
        <Route path={patterns.delivery} element={<DeliveryPage />} />
        <Route path="*" element={<Link to={paths.delivery(webhookId, id)}>Go</Link>} />
      </Routes>
      <Path />
    </>,
  );
  await user.click(screen.getByRole('link', { name: 'Go' }));
  return user;
}

describe('a delivery', () => {
  it('that arrived tells all about itself', async () => {
    const { id } = await sendTest('wh_crm-contacts');
    await open('wh_crm-contacts', id);
    expect(await screen.findByRole('heading', { level: 1, name: 'USER_CREATED' })).toBeVisible();
    expect(screen.getByText('Delivered')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Deliveries of CRM contact sync' })).toHaveAttribute(
      'href',
      paths.webhookDeliveries('wh_crm-contacts'),
    );
    const facts = within(screen.getByRole('region', { name: 'Delivery' }));
    expect(facts.getByRole('link', { name: 'CRM contact sync' })).toBeVisible();
    expect(facts.getByText('A test event')).toBeVisible();
    expect(facts.getByText('1 of at most 4')).toBeVisible();
    expect(facts.getByText(id)).toBeVisible();
    expect(facts.queryByText('Next attempt')).toBeNull();
    expect(screen.getByText('200 OK')).toBeVisible();
    expect(screen.getByRole('group', { name: 'Body' })).toHaveTextContent('"event_type": "USER_CREATED"');
  });

  it('that is tried again says when, and can’t be sent again by hand meanwhile', async () => {
    const { id } = await sendTest('wh_local');
    await open('wh_local', id);
    expect(await screen.findByText('Retrying')).toBeVisible();
    expect(screen.getByText('Next attempt').nextSibling).toHaveTextContent(/^in .* minute, at \d\d:\d\d$/);
    expect(screen.queryByRole('button', { name: 'Redeliver' })).toBeNull();
  });

  it('is sent again, which leads to the new one', async () => {
    const { id } = await sendTest('wh_crm-contacts');
    const user = await open('wh_crm-contacts', id);
    await user.click(await screen.findByRole('button', { name: 'Redeliver' }));
    const original = await screen.findByRole('link', { name: id });
    expect(original.parentElement).toHaveTextContent(`A redelivery of ${id}`);
    expect(screen.getByTestId('path')).not.toHaveTextContent(id);
  });

  it('that could not be sent again stays', async () => {
    const { id } = await sendTest('wh_crm-contacts');
    const user = await open('wh_crm-contacts', id);
    server.setFaults('redeliver:forbidden');
    await user.click(await screen.findByRole('button', { name: 'Redeliver' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Redeliver' })).not.toHaveAttribute('aria-disabled'),
    );
    expect(screen.getByTestId('path')).toHaveTextContent(id);
  });

  it('under the address of another webhook is found under its own', async () => {
    const { id } = await sendTest('wh_crm-contacts');
    await open('wh_siem', id);
    await screen.findByText('Delivered');
    expect(screen.getByTestId('path')).toHaveTextContent(paths.delivery('wh_crm-contacts', id));
  });

  it('that does not exist is answered kindly, with a way back', async () => {
    await open('wh_crm-contacts', 'dlv_nothing');
    expect(await screen.findByRole('heading', { name: 'Delivery not found' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the webhook’s deliveries' })).toHaveAttribute(
      'href',
      paths.webhookDeliveries('wh_crm-contacts'),
    );
  });

  it('that can’t be loaded says why, and Retry loads it', async () => {
    const { id } = await sendTest('wh_crm-contacts');
    server.setFaults('getDelivery:internal');
    const user = await open('wh_crm-contacts', id);
    expect(await screen.findByRole('alert')).toHaveTextContent('The delivery could not be loaded');
    server.setFaults();
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText('Delivered')).toBeVisible();
  });
});
