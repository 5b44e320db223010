import { type ComponentType, type ReactNode, Suspense, use, useState, useTransition } from 'react';

import { CrashBoundary } from './CrashBoundary';
import { loadPart, type Trouble } from './loadPart';
import { MissingPart } from './MissingPart';
import type { Place } from './PartMessage';

type Loaded<Props> = { Part: ComponentType<Props> } | { trouble: Trouble };

/** A component whose code comes with its first use. */
export type LazyPart<Props> = ComponentType<Props> & {
  /** Fetches the code because it is needed now, and says whether it is there. */
  load: () => Promise<boolean>;
  /** Fetches the code because it may be needed soon. A failure shows when it is. */
  prefetch: () => Promise<void>;
};

type PropsOf<Part> = Part extends (props: infer Props extends object) => ReactNode ? Props : never;

type Options<Props> = {
  place?: Place;
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
  { place = 'panel', close, isOpen = () => true }: Options<Props> = {},
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

  function LazilyLoaded(props: Props) {
    const [loaded, setLoaded] = useState(attempt);
    const [retrying, startTransition] = useTransition();
    const closed = !isOpen(props);
    const onClose = close && (() => close(props));
    const missing = (trouble: Trouble) =>
      !closed && (
        <MissingPart
          trouble={trouble}
          place={place}
          retrying={retrying}
          // In a transition: the message stays until there is something better.
          onRetry={() => startTransition(() => setLoaded(attempt()))}
          onClose={onClose}
        />
      );
    return (
      <CrashBoundary part={name} place={place} onClose={onClose} closed={closed} resetKey={closed}>
        <Suspense>
          <Outcome loaded={part ?? loaded} props={props} missing={missing} />
        </Suspense>
      </CrashBoundary>
    );
  }

  return Object.assign(LazilyLoaded, {
    load: async () => 'Part' in (await attempt()),
    prefetch: async () => {
      try {
        part ??= { Part: await load() };
      } catch {
        // Whoever needs it asks again.
      }
    },
  });
}

function Outcome<Props extends object>({
  loaded,
  props,
  missing,
}: {
  /** At once where the code is there: a promise would have the page blink. */
  loaded: Loaded<Props> | Promise<Loaded<Props>>;
  props: Props;
  missing: (trouble: Trouble) => ReactNode;
}) {
  const outcome = loaded instanceof Promise ? use(loaded) : loaded;
  return 'Part' in outcome ? <outcome.Part {...props} /> : missing(outcome.trouble);
}
