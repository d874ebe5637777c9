import Records

/// What `cyson manifest keygen` does.
package enum KeyMaking {
  /// Makes a key, and tells by what id people know it.
  package static func run(at path: String) throws(RunError) -> String {
    let key = try SigningKey.make(at: path)
    let half = SigningKey.publicPath(of: path)
    return "\(half.visible): \(key.verifying.id)\n"
  }
}
