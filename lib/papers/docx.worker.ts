/** Runs beside the page; see docx.ts. */
import mammoth from 'mammoth';

/** Null: it could not be read. */
export interface DocxAnswer {
  text: string | null;
}

self.onmessage = async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  self.postMessage(await textOf(data));
};

async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<DocxAnswer> {
  try {
    const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.buffer });
    return { text: value };
  } catch {
    return { text: null };
  }
}
