import {
  type Location,
  type Navigator,
  parsePath,
  type Path,
  type To,
  type UNSAFE_createBrowserHistory,
} from 'react-router';

/** The browser's history, or one in memory for tests and previews. */
export type History = Pick<
  ReturnType<typeof UNSAFE_createBrowserHistory>,
  'action' | 'location' | 'createHref' | 'push' | 'replace' | 'go' | 'listen'
>;

/** What a navigation has been told of besides the address. */
type Options = { preventScrollReset?: boolean | undefined };

/** Where the console is, and how it came there. The same object until it is somewhere else. */
export type Place = Pick<History, 'action' | 'location'> & {
  /** The page is not to be scrolled to its top: it is still the same, with another view. */
  keepsScroll: boolean;
};

/** Says whether somebody may not leave for another address just now. */
export type Guard = (from: Location, to: Path) => boolean;

/** A navigation that is held, by the guard of this name. Whoever neither lets it go nor forgets it leaves it to the next one. */
export type Held = { by: string; proceed: () => void; reset: () => void };

/** What there is to know of a navigation besides where it has led to. */
export type Underway = {
  /** The code of another page is fetched; the one before is still shown. */
  loading: boolean;
  held?: Held | undefined;
};

export type Navigation = ReturnType<typeof createNavigation>;

/**
 * Leads from page to page: a page is shown once its code is there, and a guard can hold who leaves. `codeOf` fetches the code of the
 * page at an address, if it is missing; its promise is always kept.
 */
export function createNavigation(history: History, codeOf: (address: Path) => Promise<unknown> | undefined) {
  const guards = new Map<string, Guard>();
  const listeners = new Set<() => void>();
  let place: Place = { action: history.action, location: history.location, keepsScroll: false };
  let underway: Underway = { loading: false };
  let turn = 0;
  // Going back in the history is reported by an event, later, as if somebody had pressed a button.
  let onNextPop: (() => void) | undefined;

  const tell = () => listeners.forEach((listener) => listener());

  const show = (keepsScroll: boolean) => {
    place = { action: history.action, location: history.location, keepsScroll };
    underway = { loading: false };
    tell();
  };

  /** Goes on with the last navigation that was asked for; one that is still fetching code is forgotten. */
  const travel = async (to: Path, arrive: () => void, keepsScroll = false) => {
    turn += 1;
    const thisTurn = turn;
    const code = codeOf(to);
    if (code) {
      underway = { loading: true };
      tell();
      await code;
      if (turn !== thisTurn) return;
    }
    arrive();
    show(keepsScroll);
  };

  /** Whether somebody holds the way to `to`, which can then go on with `proceed`. */
  const isHeld = (to: Path, proceed: () => void): boolean => {
    const [by] = [...guards].find(([, guard]) => guard(place.location, to)) ?? [];
    if (by === undefined) return false;
    const end = () => {
      underway = { ...underway, held: undefined };
      tell();
    };
    underway = {
      ...underway,
      held: {
        by,
        proceed: () => {
          end();
          proceed();
        },
        reset: end,
      },
    };
    tell();
    return true;
  };

  const enter = (how: 'push' | 'replace', target: To, state: unknown, options: Options = {}) => {
    const { pathname } = place.location;
    const path = typeof target === 'string' ? parsePath(target) : target;
    const to = { pathname, search: '', hash: '', ...path };
    const proceed = () => void travel(to, () => history[how](to, state), options.preventScrollReset);
    if (!isHeld(to, proceed)) proceed();
  };

  history.listen(({ location, delta }) => {
    if (onNextPop) {
      const next = onNextPop;
      onNextPop = undefined;
      next();
      return;
    }
    const proceed = () => void travel(location, () => {});
    // An entry that the console did not make has no number: there is no way back from it.
    if (delta === null) {
      proceed();
      return;
    }
    let isBack = () => {};
    const back = new Promise<void>((resolve) => {
      isBack = resolve;
    });
    const goAgain = () => {
      onNextPop = proceed;
      history.go(delta);
    };
    if (isHeld(location, () => void back.then(goAgain))) {
      // The browser is there already.
      onNextPop = isBack;
      history.go(-delta);
    } else proceed();
  });

  return {
    /** What react-router's own links and hooks use. */
    navigator: {
      createHref: (to) => history.createHref(to),
      go: (delta) => history.go(delta),
      push: (to, state, options) => enter('push', to, state, options),
      replace: (to, state, options) => enter('replace', to, state, options),
    } satisfies Navigator as Navigator,
    place: () => place,
    underway: () => underway,
    /** Is told of every change, until the returned function is called. */
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Asks `guard` before every navigation, until the returned function is called. `name` is its own. */
    addGuard: (name: string, guard: Guard) => {
      guards.set(name, guard);
      return () => {
        guards.delete(name);
        if (underway.held?.by === name) underway.held.reset();
      };
    },
  };
}
