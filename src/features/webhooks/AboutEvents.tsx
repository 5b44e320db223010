import { Fact, Facts } from '~/ui/Facts';
import { Panel } from '~/ui/Panel';

import styles from './AboutEvents.module.css';

/** What events are, in the documentation's words, and what every one of them brings along. */
export function AboutEvents() {
  return (
    <>
      <Panel title="What webhook events are">
        <div className={styles.text}>
          <p>
            Webhook events are specific occurrences or actions, such as a sign-in or a deleted group, that
            trigger the sending of data to another system. That system learns of changes as they happen,
            without asking again and again.
          </p>
          <p>Choose an event to see an example of what is sent, and which webhooks listen to it.</p>
        </div>
      </Panel>
      <Panel title="What every event brings along">
        <Facts>
          <Fact name="event_time">When it occurred.</Fact>
          <Fact name="event_type">Its name in this catalogue.</Fact>
          <Fact name="current_context">The circumstances, such as who caused it and from where.</Fact>
          <Fact name="data">What it is about. This changes with the event type.</Fact>
        </Facts>
      </Panel>
    </>
  );
}
