import {mkdirSync, writeFileSync} from 'node:fs';

/**
 * The 'picture' command: what the page looks like in Chromium, as a PNG in Base64. The pictures are also kept in the folder that
 * the environment names in PICTURES, under the name that the command is given.
 */
export const picturePlugin = () => ({
  name: 'picture-command',
  async executeCommand({command, payload, session}) {
    if (command !== 'picture') return undefined;
    if (session.browser.name !== 'Chrome') return {};
    const page = session.browser.getPage(session.id);
    const picture = await page.screenshot({encoding: 'base64', captureBeyondViewport: false});
    const folder = process.env.PICTURES;
    if (folder) {
      mkdirSync(folder, {recursive: true});
      writeFileSync(`${folder}/${payload.replace(/[^\w-]+/g, '-')}.png`, picture, 'base64');
    }
    return {picture};
  },
});
