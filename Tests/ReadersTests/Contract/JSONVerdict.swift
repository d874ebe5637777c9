import Records

extension Contract {
  /// What the verdict of the JSON reader and that of the plain twin have to agree on. Beyond the
  /// grammar the reader has wishes of its own (where records stand, that they are objects), which are
  /// other faults.
  package static func jsonDisagreement(_ format: Format, _ bytes: [UInt8]) throws(ReadError)
    -> [String]
  {
    let account = try Contract(format).account(of: bytes, .whole, ruler: nil)
    let text = bytes[markLength(bytes, .utf8)...]
    let answer = format == .ndjson ? lines(text) : PlainJSON.answer(text)
    switch answer {
    case .malformed:
      return account.flaws.isEmpty ? ["\(format): malformed, and read without a word"] : []
    case .valid:
      let isRefused = !account.faults.isDisjoint(with: [.jsonNotValid, .truncated])
      return isRefused ? ["\(format): valid, and refused: \(account.flaws)"] : []
    case .tooDeep: return []
    }
  }

  /// Every line that is not blank is a text of its own. Lines end at LF; a CR is a blank of JSON,
  /// wherever it stands between tokens.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> PlainJSON.Answer {
    var isDeep = false
    for line in bytes.split(separator: 0x0A) {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      switch PlainJSON.answer(line) {
      case .malformed: return .malformed
      case .tooDeep: isDeep = true
      case .valid: break
      }
    }
    return isDeep ? .tooDeep : .valid
  }
}
