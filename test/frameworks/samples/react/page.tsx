import {StrictMode, useSyncExternalStore} from 'react';
import {App} from './app.js';

const hearNothing = () => () => undefined;

/** React gives objects and listeners only to elements that it makes: those that a server wrote are made anew once it has begun. */
export function Page() {
  const isServed = useSyncExternalStore(
    hearNothing,
    () => false,
    () => true,
  );
  return (
    <StrictMode>
      <App key={String(isServed)} />
    </StrictMode>
  );
}
