import mammoth from 'mammoth';

/**
 * The text of a Word document as HTML, with its headings, lists and tables: no pictures, and nothing of macros.
 * @throws when it is damaged
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  return value;
}
