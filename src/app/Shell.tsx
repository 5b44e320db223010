import { ListOutline } from '~/features/webhooks/ListOutline';

import { Frame, mainClass } from './Frame';
import { Navigation } from './Navigation';
import { shellId } from './sayIfNotLoaded';

/** About a screenful, and few: the browser has better things to do then. */
const rows = ['a', 'b', 'c', 'd', 'e', 'f'];

/**
 * What the page shows before the console's code has come: its outlines, and those of the list where the list is opened. The build
 * draws them into index.html; the console then takes their place. Their links work at once.
 */
export function Shell() {
  return (
    <div id={shellId}>
      <Frame menu={<span className="shellMenu" />} navigation={<Navigation />}>
        <main className={mainClass} aria-busy="true">
          <div className="shellList">
            <ListOutline busy action={<span className="shellActions" />}>
              <div className="shellToolbar" />
              {rows.map((row) => (
                <div key={row} className="shellRow">
                  <span />
                  <span />
                  <span />
                </div>
              ))}
            </ListOutline>
          </div>
          <p role="status" className="visuallyHidden">
            Loading…
          </p>
        </main>
      </Frame>
    </div>
  );
}
