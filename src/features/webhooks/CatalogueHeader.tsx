import { Link } from 'react-router';

import { useWhyNot } from '~/api/permissions';
import type { EventType } from '~/contract/eventTypes';
import { paths } from '~/paths';
import { ButtonLink } from '~/ui/Button';
import { ArrowLeftIcon } from '~/ui/icons';
import { PageHeader } from '~/ui/PageHeader';

import styles from './CatalogueHeader.module.css';
import { UnknownEvent } from './UnknownEvent';
import { useCatalogueSearch } from './useCatalogueSearch';

/** What the page is about: the catalogue, an event of it, or one that it does not have. */
export function CatalogueHeader({
  id,
  eventTypes,
}: {
  id: string | undefined;
  /** undefined: not known yet. */
  eventTypes: EventType[] | undefined;
}) {
  const whyNot = useWhyNot('webhooks:write');
  const { search } = useCatalogueSearch();
  if (id === undefined) {
    return (
      <PageHeader
        title="Event Catalogue"
        description="Every event that a webhook can listen to: what it means, what is sent, and who listens."
      />
    );
  }
  const eventType = eventTypes?.find((known) => known.id === id);
  return (
    <>
      <Link className={styles.back} to={{ pathname: paths.eventCatalogue, search }}>
        <ArrowLeftIcon size={16} />
        Event Catalogue
      </Link>
      {eventTypes && !eventType ? (
        <PageHeader title="Event not found" description={<UnknownEvent id={id} eventTypes={eventTypes} />} />
      ) : (
        <PageHeader
          title={id}
          description={eventType?.description}
          action={
            eventType && (
              <ButtonLink variant="primary" to={paths.newWebhookFor(id)} whyNot={whyNot}>
                Create a webhook for this event
              </ButtonLink>
            )
          }
        />
      )}
    </>
  );
}
