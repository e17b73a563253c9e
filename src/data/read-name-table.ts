/** Lines of a code with names, separated by `|`. */
export const readNameTable = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text.split('\n').map((line) => {
      const [code = '', ...names] = line.split('|');
      return [code, names];
    }),
  );
