import type { Picture } from "./sheet.ts";

/** A picture that is larger than the browser draws. Sizes in pixels. */
export class PictureTooLarge extends Error {
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    super(`a picture of ${width} by ${height} pixels is more than this browser draws`);
    this.name = "PictureTooLarge";
    this.width = width;
    this.height = height;
  }
}

/** A canvas that is too large is silently not drawn on, in every browser: so write its last pixel and look. */
const canvasOf = (width: number, height: number): CanvasRenderingContext2D => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  // drawn by the processor: measured 4 to 7 times as fast without a graphics card, and no texture limits with one
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new PictureTooLarge(width, height);
  context.fillRect(width - 1, height - 1, 1, 1);
  if (context.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255)
    throw new PictureTooLarge(width, height);
  return context;
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Draws a picture as PNG. The SVG is drawn anew at the scale, so lines and letters are as sharp as can be.
 * @param scale pixels for one pixel of the picture: 2 or 4
 * @throws PictureTooLarge when the browser has no canvas of that size
 */
export const pngOf = async ({ svg, width, height }: Picture, scale: number): Promise<Blob> => {
  const size = { width: width * scale, height: height * scale };
  const context = canvasOf(size.width, size.height);
  const image = new Image(size.width, size.height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  // fonts inside the picture may come one frame after it: the first drawing asks for them, the second has them
  context.drawImage(image, 0, 0, 1, 1);
  await frame();
  context.clearRect(0, 0, size.width, size.height);
  context.drawImage(image, 0, 0, size.width, size.height);
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new PictureTooLarge(size.width, size.height);
  return blob;
};
