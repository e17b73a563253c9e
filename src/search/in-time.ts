/** How long a part of the library is waited for, in seconds: on a slow line it comes behind the data, which have half of this. */
const PATIENCE = 30;

/** What a load gives; rejects where it fails, or hangs. It goes on: what comes later is there for the next who asks. */
export const inTime = <T>(loading: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE} s`)), PATIENCE * 1000);
    loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
