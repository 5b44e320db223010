import { Component, type ReactNode } from 'react';

import { Button } from './Button';
import { CrashTest } from './crashTest';
import { errorText } from './errorText';
import { focusPageHeading } from './focusPageHeading';
import { PartMessage, type Place } from './PartMessage';
import { formatOf } from './timeText';

type Props = {
  /** What the part is called on screen; the demo's faults know it by this name too. */
  part: string;
  place?: Place;
  /** A crash is over when this changes, such as the address of the page. */
  resetKey?: unknown;
  /** Closes the dialog that the part is. */
  onClose?: (() => void) | undefined;
  /** The dialog that the part is has been closed: then there is nothing to say. */
  closed?: boolean;
  children: ReactNode;
};

type State = {
  crash: { text: string; at: Date } | null;
  resetKey: unknown;
  /** How often somebody has asked for another try. */
  tries: number;
};

/**
 * Keeps a crash while rendering to the part that it happens in: a message takes the part's place, and the rest of the page goes
 * on. A class, because React has no other way to catch one.
 */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crash: null, resetKey: this.props.resetKey, tries: 0 };

  static getDerivedStateFromError = (error: unknown): Partial<State> => ({
    crash: { text: errorText(error), at: new Date() },
  });

  static getDerivedStateFromProps({ resetKey }: Props, before: State): State | null {
    return Object.is(resetKey, before.resetKey) ? null : { crash: null, resetKey, tries: 0 };
  }

  private hadFocus = false;

  /** The button is another one after each try: it takes the focus over from the one before; after the last one the page does. */
  private readonly keepFocus = (button: HTMLElement | null) => {
    if (this.hadFocus) button?.focus();
    this.hadFocus = false;
    return () => {
      this.hadFocus = document.activeElement === button;
      queueMicrotask(() => {
        if (this.hadFocus) focusPageHeading();
        this.hadFocus = false;
      });
    };
  };

  override render() {
    const { part, place = 'panel', onClose, closed = false, children } = this.props;
    const { crash, tries } = this.state;
    if (!crash) {
      return (
        <>
          <CrashTest part={part} />
          {children}
        </>
      );
    }
    if (closed) return null;
    return (
      <PartMessage
        place={place}
        title={place === 'page' ? 'This page could not be shown' : 'This part could not be shown'}
        details={`${crash.text} (${part}, ${time(crash.at)})`}
        onClose={onClose}
        actions={
          <>
            <Button
              ref={this.keepFocus}
              variant={place === 'panel' ? 'secondary' : 'primary'}
              onClick={() => this.setState({ crash: null, tries: tries + 1 })}
            >
              Try again
            </Button>
            {tries > 0 && <Button onClick={() => window.location.reload()}>Reload the page</Button>}
          </>
        }
      >
        {tries === 0
          ? `Something went wrong in the console while it drew ${place === 'page' ? 'it' : 'this part; the rest of the page goes on'}. Try again.`
          : 'It went wrong again. Reload the page; if that does not help, tell those who run the console.'}
      </PartMessage>
    );
  }
}

const time = formatOf({ dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' });
