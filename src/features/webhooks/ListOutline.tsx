import type { ReactNode } from 'react';

import { PageHeader } from '~/ui/PageHeader';

import styles from './WebhooksPage.module.css';

/** The list's page without what is in it. It is also what stands in the page before the console's code has come. */
export function ListOutline({
  action,
  busy,
  children,
}: {
  action: ReactNode;
  busy: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <PageHeader
        title="Webhook Settings"
        description="A webhook tells another system, by an HTTP POST to its URL, that something happened here."
        action={<div className={styles.actions}>{action}</div>}
      />
      <section className={styles.panel} aria-label="Webhooks" aria-busy={busy}>
        {children}
      </section>
    </>
  );
}
