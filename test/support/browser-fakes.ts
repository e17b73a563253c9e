const restores: (() => void)[] = [];

/** Puts something else in place of what the browser offers, until `restoreFakes` is called. */
export const fake = (target: object, name: string, value: unknown): void => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, writable: true, value});
  restores.push(() =>
    before ? Object.defineProperty(target, name, before) : Reflect.deleteProperty(target, name),
  );
};

/** Takes note of what has to be undone, until `restoreFakes` is called. */
export const onRestore = (restore: () => void): void => void restores.push(restore);

/** Gives the browser back what is its own. */
export const restoreFakes = (): void => restores.splice(0).forEach((restore) => restore());

/** A clipboard that takes everything; gives the texts it has taken. */
export const fakeClipboard = (): string[] => {
  const texts: string[] = [];
  fake(navigator, 'clipboard', {
    writeText: (text: string) => {
      texts.push(text);
      return Promise.resolve();
    },
  });
  return texts;
};

/** A clipboard that the page may not use. */
export const refuseClipboard = (): void =>
  fake(navigator, 'clipboard', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))});
