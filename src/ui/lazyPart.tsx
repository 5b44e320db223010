import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

import { CrashBoundary } from './CrashBoundary';
import { loadPart, type Trouble } from './loadPart';
import { MissingPart } from './MissingPart';
import type { Place } from './PartMessage';

type Loaded<Props> = { Part: ComponentType<Props> } | { trouble: Trouble };

/** A component whose code comes with its first use. */
export type LazyPart<Props> = ComponentType<Props> & {
  /** Fetches the code because it is needed now, and says whether it is there. */
  load: () => Promise<boolean>;
  /** Fetches the code because it may be needed soon; undefined when it is there. A failure shows when it is needed. */
  prefetch: () => Promise<void> | undefined;
};

type PropsOf<Part> = Part extends (props: infer Props extends object) => ReactNode ? Props : never;

type Options<Props> = {
  place?: Place;
  /** What is shown until the code is there. */
  whileLoading?: ReactNode;
  /** Closes the dialog that the part is. */
  close?: (props: Props) => void;
  /** Of a dialog that stays in the page while it is closed. */
  isOpen?: (props: Props) => boolean;
};

/** The component `name` of a module as a part of the console that is loaded when it is first shown, see `lazyComponent`. */
export const lazyPart = <Name extends string, Module extends Record<Name, (props: never) => ReactNode>>(
  name: Name,
  load: () => Promise<Module>,
  options?: Options<PropsOf<Module[Name]>>,
): LazyPart<PropsOf<Module[Name]>> =>
  lazyComponent(
    name,
    // Its props are those of this very component; TypeScript does not follow Module[Name] that far.
    async () => (await load())[name] as unknown as ComponentType<PropsOf<Module[Name]>>,
    options,
  );

/**
 * A part of the console whose code is loaded when it is first shown. Code that can't be had, or a crash of the part, takes
 * nothing else away: a message stands in its place. `name` tells it from other parts. React's own `lazy` would keep a
 * failure for the life of the page.
 */
export function lazyComponent<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  { place = 'panel', whileLoading, close, isOpen = () => true }: Options<Props> = {},
): LazyPart<Props> {
  let part: { Part: ComponentType<Props> } | undefined;
  let underway: Promise<Loaded<Props>> | undefined;

  const fetchPart = async (): Promise<Loaded<Props>> => {
    const outcome = await loadPart(name, load);
    underway = undefined;
    if ('trouble' in outcome) return outcome;
    part = { Part: outcome.code };
    return part;
  };
  const attempt = (): Promise<Loaded<Props>> => {
    if (part) return Promise.resolve(part);
    underway ??= fetchPart();
    return underway;
  };

  const fetchAhead = async () => {
    try {
      part = { Part: await load() };
    } catch {
      // Whoever needs it asks again.
    }
  };

  function LazilyLoaded(props: Props) {
    const [loaded, setLoaded] = useState<Loaded<Props> | undefined>(part);
    const [retrying, setRetrying] = useState(false);
    useEffect(() => {
      // Also when it has come since this was drawn: nothing else would draw it again.
      void attempt().then(setLoaded);
    }, []);
    const retry = async () => {
      setRetrying(true);
      setLoaded(await attempt());
      setRetrying(false);
    };

    const closed = !isOpen(props);
    const onClose = close && (() => close(props));
    // Perhaps it has come for another place meanwhile.
    const shown = part ?? loaded;
    return (
      <CrashBoundary part={name} place={place} onClose={onClose} closed={closed} resetKey={closed}>
        {!shown && whileLoading}
        {shown && 'Part' in shown && <shown.Part {...props} />}
        {shown && 'trouble' in shown && !closed && (
          <MissingPart
            trouble={shown.trouble}
            place={place}
            retrying={retrying}
            onRetry={() => void retry()}
            onClose={onClose}
          />
        )}
      </CrashBoundary>
    );
  }

  return Object.assign(LazilyLoaded, {
    load: async () => 'Part' in (await attempt()),
    prefetch: () => (part ? undefined : fetchAhead()),
  });
}
