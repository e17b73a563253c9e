/* global Image, OffscreenCanvas, CompressionStream, Response */
// Runs in a page: the browser that takes the pictures puts them together and compares them as well.

const GAP = 16;
const LABEL = 24;
const PALETTE_SIZE = 256;

/** A step of a colour channel, of 255, up to which two pixels are the same: processors round differently. */
const SAME_COLOR = 8;

const load = async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
};

const draw = (width, height, paint) => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  context.fillStyle = '#e8e8e8';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#444';
  context.font = '600 14px "Inter Variable"';
  paint(context);
  return canvas;
};

const readPixels = (canvas) =>
  new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);

const channels = (color) => [color & 255, (color >> 8) & 255, (color >> 16) & 255];

const distance = (a, b) => channels(a).reduce((sum, value, i) => sum + (value - channels(b)[i]) ** 2, 0);

/** How much more a pixel counts that continues a surface than one at the edge of a letter. */
const SURFACE = 16;

/** The place of every colour in a palette: of the most frequent ones their own, of others that of the nearest. */
const choosePalette = (pixels) => {
  const counts = new Map();
  let before;
  for (const color of pixels) {
    counts.set(color, (counts.get(color) ?? 0) + (color === before ? SURFACE : 1));
    before = color;
  }
  const colors = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const palette = colors.slice(0, PALETTE_SIZE);
  const places = new Map(palette.map((color, i) => [color, i]));
  for (const color of colors.slice(PALETTE_SIZE)) {
    const distances = palette.map((other) => distance(color, other));
    places.set(color, distances.indexOf(Math.min(...distances)));
  }
  return {palette, places};
};

const toBase64 = (bytes) => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
};

/** A canvas as what a PNG with a palette holds: few bytes for pages, which have few colours. */
const index = async (canvas) => {
  const {width, height} = canvas;
  const pixels = readPixels(canvas);
  const {palette, places} = choosePalette(pixels);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, i = 0, at = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width; x++) rows[at++] = places.get(pixels[i++]);
  }
  const deflated = new Response(new Response(rows).body.pipeThrough(new CompressionStream('deflate')));
  const data = toBase64(new Uint8Array(await deflated.arrayBuffer()));
  return {width, height, palette: palette.flatMap(channels), data};
};

/** Columns of pictures side by side, each picture under its name. */
const arrange = (columns) => {
  const widths = columns.map((column) => Math.max(...column.map(({image}) => image.width)));
  const heights = columns.map((column) => column.reduce((sum, {image}) => sum + image.height + LABEL, GAP));
  const width = widths.reduce((sum, part) => sum + part + GAP, GAP);
  return draw(width, Math.max(...heights), (context) => {
    let x = GAP;
    for (const [i, column] of columns.entries()) {
      let y = 0;
      for (const {name, image} of column) {
        context.fillText(name, x, y + 17);
        context.drawImage(image, x, y + LABEL);
        y += image.height + LABEL;
      }
      x += widths[i] + GAP;
    }
  });
};

/** A picture on a canvas of at least its size. */
const place = (image, width, height) => draw(width, height, (context) => context.drawImage(image, 0, 0));

/** The pixels that differ, red on a faded picture, and how many they are. */
const findDifference = (before, after) => {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const [a, b] = [before, after].map((image) => readPixels(place(image, width, height)));
  let count = 0;
  const canvas = draw(width, height, (context) => {
    const shown = context.getImageData(0, 0, width, height);
    for (let i = 0; i < a.length; i++) {
      const [old, now] = [channels(a[i]), channels(b[i])];
      const isSame = a[i] === b[i] || old.every((value, c) => Math.abs(value - now[c]) <= SAME_COLOR);
      if (!isSame) count++;
      const faded = 200 + now[1] * 0.2;
      shown.data.set(isSame ? [faded, faded, faded] : [220, 0, 0], i * 4);
    }
    context.putImageData(shown, 0, 0);
  });
  return {count, canvas};
};

globalThis.studio = {
  /** One sheet of several pictures in columns. */
  async compose(columns) {
    const loaded = columns.map((column) =>
      Promise.all(column.map(async ({name, data}) => ({name, image: await load(data)}))),
    );
    return index(arrange(await Promise.all(loaded)));
  },

  /** How many pixels differ between two pictures; where more than allowed do, both and the difference side by side. */
  async compare(beforeData, afterData, allowed) {
    const [before, after] = await Promise.all([load(beforeData), load(afterData)]);
    const {count, canvas} = findDifference(before, after);
    if (count <= allowed && before.width === after.width && before.height === after.height) return {count};
    const columns = Object.entries({before, after, difference: canvas}).map(([name, image]) => [
      {name, image},
    ]);
    return {count, picture: await index(arrange(columns))};
  },
};
