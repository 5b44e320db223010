import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Outlet, useOutletContext, useParams } from 'react-router';

import { useWhyNot } from '~/api/permissions';
import { sessionQuery } from '~/api/session';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/Button';
import { LockIcon } from '~/ui/icons';
import { PageHeader } from '~/ui/PageHeader';
import { EmptyState } from '~/ui/StateMessage';

import styles from './NeedsPermission.module.css';

/**
 * Around every page: who may not even look at webhooks is told so. While that is not known the page shows itself: to wait would
 * cost everybody time. Nor is a page taken away that was shown with permission: something may be typed in it.
 */
export function ReadersOnly() {
  const whyNot = useWhyNot('webhooks:read');
  const allowed = useQuery(sessionQuery).isSuccess && whyNot === undefined;
  const [opened, setOpened] = useState(allowed);
  if (allowed && !opened) setOpened(true);

  if (opened || whyNot === undefined) return <Outlet />;
  return (
    <>
      <PageHeader title="No access" />
      <section className={styles.panel} aria-label="No access">
        <EmptyState icon={<LockIcon />} title="There is nothing here that you may look at">
          {whyNot} Then reload the page.
        </EmptyState>
      </section>
    </>
  );
}

/**
 * Around a page that is for nothing but changing something: who may not change anything gets an explanation in its place, and
 * a way to what they may look at. Once it was shown with permission it stays, with what is typed in it.
 */
export function WritersOnly({
  title,
  what,
}: {
  /** The page's heading; absent where another page is around it. */
  title?: string;
  /** What can't be done, as it follows "You can’t". */
  what: string;
}) {
  const { id } = useParams();
  const session = useQuery(sessionQuery);
  const whyNot = useWhyNot('webhooks:write');
  const allowed = !session.isPending && whyNot === undefined;
  const [opened, setOpened] = useState(allowed);
  if (allowed && !opened) setOpened(true);
  const context: unknown = useOutletContext();

  if (opened) return <Outlet context={context} />;
  return (
    <>
      {title !== undefined && <PageHeader title={title} />}
      {whyNot === undefined ? (
        <p role="status">Loading…</p>
      ) : (
        <section className={styles.panel} aria-label="No permission">
          <EmptyState
            icon={<LockIcon />}
            title={`You can’t ${what}`}
            actions={
              id === undefined ? (
                <ButtonLink to={paths.webhooks}>Look at the webhooks</ButtonLink>
              ) : title === undefined ? (
                <ButtonLink to={paths.webhookDeliveries(id)}>Look at its deliveries</ButtonLink>
              ) : (
                <ButtonLink to={paths.webhook(id)}>Look at this webhook</ButtonLink>
              )
            }
          >
            {whyNot}
          </EmptyState>
        </section>
      )}
    </>
  );
}
