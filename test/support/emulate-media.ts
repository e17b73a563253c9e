import {executeServerCommand} from '@web/test-runner-commands';

/** How the page is shown: the medium, such as `print`, and what the reader prefers; whatever is left out is as it is by itself. */
interface Media {
  readonly media?: string;
  readonly colorScheme?: string;
  readonly reducedMotion?: string;
  readonly forcedColors?: string;
}

/** Whether the browser can be told so. */
export const emulateMedia = async (media: Media): Promise<boolean> =>
  (await executeServerCommand<{supported: boolean}, Media>('media', media)).supported;
