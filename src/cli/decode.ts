import { isUtf8 } from 'node:buffer'

export type Decoded = { readonly text: string } | { readonly problem: string }

/** The text of a file, byte order mark included, so that offsets count every unit of the file. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { problem: 'is encoded as UTF-16; save it as UTF-8' }
  }
  if (bytes.includes(0)) return { problem: 'is a binary file, not text; name Markdown or text files only' }
  const line = firstInvalidLine(bytes)
  if (line > 0) return { problem: `is not valid UTF-8 (line ${line}); save it as UTF-8` }
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
}

/** The number of the first line that is not UTF-8, or 0. No character's bytes hold a line feed, so lines stand alone. */
function firstInvalidLine(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return 0
  let line = 1
  let start = 0
  for (;;) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
    line += 1
  }
}

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte)
