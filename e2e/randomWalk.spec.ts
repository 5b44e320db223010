import { planOf } from './randomWalk/plan';
import { report } from './randomWalk/report';
import { shrink } from './randomWalk/shrink';
import { takeWalk } from './randomWalk/takeWalk';
import { expect, tagged, test } from './test';

// The trail is the report: a trace of hundreds of actions would take more memory than the walk.
test.use({ trace: 'off', screenshot: 'off' });

test.describe('A random walk', tagged('@console', '@faults', '@mock'), () => {
  const plan = planOf(process.env);
  test.setTimeout(plan.limitMs);

  test(
    'through the console finds it and its server as the model says, whatever the network does',
    tagged('@deep'),
    async ({ browser }) => {
      for (const walk of plan.walks()) {
        const taken = await takeWalk(
          browser,
          walk,
          process.env.WALK_TRAIL === undefined ? undefined : report.step,
        );
        report.add(walk, taken);
        if (taken.failure === undefined) continue;
        const shrunk = await shrink(walk, taken, (smaller) => takeWalk(browser, smaller), plan.shrinkMs);
        report.failure(shrunk.plan, shrunk.report);
        const body = shrunk.report.picture;
        if (body) await test.info().attach('where it ended', { body, contentType: 'image/png' });
        expect(shrunk.report.failure, 'what the walk found').toBeUndefined();
      }
    },
  );
});
