import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the UTF-8 bytes of a text, as 64 small hexadecimal digits. */
export function sha256Hex(text: string): string {
  return sha256OfPieces((write) => write(text));
}

/** The same of a text that is handed over in pieces, none of which ends inside a surrogate pair. */
export function sha256OfPieces(writeAll: (write: (piece: string) => void) => void): string {
  const hash = sha256.create();
  writeAll((piece) => {
    hash.update(utf8ToBytes(piece));
  });
  return bytesToHex(hash.digest());
}
