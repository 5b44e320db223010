import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';

import { eventTypesQuery } from '~/api/eventTypes';
import { QueryView } from '~/ui/QueryView';

import { AboutEvents } from './AboutEvents';
import { CatalogueEntry } from './CatalogueEntry';
import { CatalogueHeader } from './CatalogueHeader';
import { CatalogueList } from './CatalogueList';
import { CatalogueSkeleton } from './CatalogueSkeleton';
import styles from './EventCataloguePage.module.css';

/** Settings → Event Catalogue: every event that a webhook can listen to; where the address names one, all about that one. */
export function EventCataloguePage() {
  const { eventType: id } = useParams();
  const query = useQuery(eventTypesQuery);
  const chosen = query.data?.items.find((eventType) => eventType.id === id);
  return (
    <>
      <CatalogueHeader id={id} eventTypes={query.data?.items} />
      <QueryView
        query={query}
        errorTitle="The event catalogue could not be loaded"
        loading={<CatalogueSkeleton />}
      >
        {({ items }) => (
          <div className={chosen ? `${styles.catalogue} ${styles.chosen}` : styles.catalogue}>
            <CatalogueList eventTypes={items} chosenId={id} />
            <div className={styles.detail}>
              {chosen ? <CatalogueEntry eventType={chosen} /> : <AboutEvents />}
            </div>
          </div>
        )}
      </QueryView>
    </>
  );
}
