import { useRouteError } from 'react-router';

import { paths } from '~/paths';
import { Button } from '~/ui/Button';
import { errorText } from '~/ui/errorText';
import { PartMessage } from '~/ui/PartMessage';

/** A navigation that failed. */
export function ErrorPage() {
  return (
    <PartMessage
      place="page"
      title="This page could not be shown"
      details={errorText(useRouteError())}
      actions={
        <>
          <Button variant="primary" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
          {/* A full load, so that nothing of the failure stays behind. */}
          <a href={`${import.meta.env.BASE_URL.replace(/\/$/, '')}${paths.webhooks}`}>
            Go to Webhook Settings
          </a>
        </>
      }
    >
      Something went wrong in the console. Reload the page; if that does not help, tell those who run the
      console.
    </PartMessage>
  );
}
