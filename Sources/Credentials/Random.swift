import CSodium

/// Bytes that nobody can guess.
func randomBytes(_ count: Int) -> [UInt8] {
  // Choosing the generator happens once, whoever comes first.
  _ = sodium_init()
  var bytes = [UInt8](repeating: 0, count: count)
  randombytes_buf(&bytes, count)
  return bytes
}

/// SHA-256 of bytes under a name of what they are for, so that the digest of one kind of secret is
/// never that of another.
func digest(_ bytes: some Sequence<UInt8>, of kind: String) -> String {
  var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
  let input = Array("boiduong \(kind)\u{0}".utf8) + Array(bytes)
  crypto_hash_sha256(&hash, input, UInt64(input.count))
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
    as: UTF8.self
  )
}

/// Whether two texts are the same, in a time that does not tell where they differ.
func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.count == right.count && sodium_memcmp(left, right, left.count) == 0
}
