/** Bytes of a file as text, or why they are not text: in words that end a sentence. */
export type SourceText = { readonly text: string } | { readonly problem: string }

/** How many bytes are looked at for the mark of a binary file. */
const probe = 8_000

export function sourceText(bytes: Uint8Array): SourceText {
  if (bytes.subarray(0, probe).includes(0)) return { problem: 'it is a binary file, not text' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    // The decoder has one reason to throw, and its message names no place.
    return { problem: 'it is not valid UTF-8; save it with the encoding UTF-8' }
  }
}
