import { paths } from '~/paths';
import { Button } from '~/ui/Button';
import { PageHeader } from '~/ui/PageHeader';

import styles from './ErrorPage.module.css';

/** A page that crashed or whose code could not be loaded. The layout around it stays usable. */
export function ErrorPage() {
  return (
    <div role="alert">
      <PageHeader
        title="Something went wrong"
        description="This page could not be shown. Reload it; if that does not help, the console may have been updated or the connection lost."
      />
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
        {/* A full load, so that nothing of the crash stays behind. */}
        <a href={`${import.meta.env.BASE_URL.replace(/\/$/, '')}${paths.webhooks}`}>Go to Webhook Settings</a>
      </div>
    </div>
  );
}
