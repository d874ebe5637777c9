import Records

/// In which encoding a file is read, and what was noticed when that was chosen.
///
/// What the bytes prove is believed first, then what the file declares, then its profile. Nothing
/// is changed in silence: where the file is read otherwise than was said, that is a finding.
struct EncodingChoice {
  private(set) var encoding: SourceEncoding
  /// Whether the file should be UTF-8 and is read as Windows-1252, letter by letter a flaw.
  private(set) var standsForUTF8 = false
  private(set) var faults: [Noticed] = []

  struct Noticed {
    let fault: Fault
    let arguments: Arguments
    let position: TextPosition
  }

  init(_ signs: EncodingSigns, format: SourceFormat, profile: SourceEncoding?) {
    let start = TextPosition(line: 1, column: 1, byteOffset: signs.markLength)
    let declaration = format == .xml ? signs.declaration : nil
    var expected = EncodingName.known(profile ?? .utf8)
    encoding = profile ?? .utf8
    if let meaning = declaration?.meaning {
      expected = meaning
      // Two bytes a letter would not have let the declaration be read.
      encoding = meaning.oneByte ?? .utf8
    }
    if let wide = signs.mark ?? signs.shape {
      encoding = wide
    } else if encoding != .utf8, signs.isCertainlyUTF8 || encoding.isUTF16 {
      encoding = .utf8
    } else if encoding == .utf8, format == .csv, signs.looksLikeWindows {
      encoding = .windows1252
      standsForUTF8 = true
    }
    if let declaration, declaration.meaning == nil {
      note(
        .unknownEncoding, ["name": .text(SensitiveText(declaration.name))], at: declaration.position
      )
    } else if !standsForUTF8 {
      noteDifference(from: expected, format, at: start)
      if let profile, declaration != nil, !expected.includes(profile), expected.includes(encoding) {
        noteDifference(from: .known(profile), format, at: start)
      }
    }
    if signs.mark != nil {
      note(.byteOrderMark, ["encoding": .term(Words(same: encoding.rawValue))], at: .start)
    } else if encoding.isUTF16 {
      note(.markMissing, ["encoding": .term(Words(same: encoding.rawValue))], at: .start)
    }
  }

  /// JSON has no choice of encodings, so that another one is more than a wrong declaration.
  private mutating func noteDifference(
    from expected: EncodingName, _ format: SourceFormat, at position: TextPosition
  ) {
    guard !expected.includes(encoding) else { return }
    let found = Argument.term(Words(same: encoding.rawValue))
    if encoding.isUTF16, format == .json || format == .ndjson {
      return note(.jsonNotUTF8, ["found": found], at: position)
    }
    note(
      .encodingMismatch, ["declared": .term(Words(same: expected.text)), "found": found],
      at: position)
  }

  private mutating func note(_ fault: Fault, _ arguments: Arguments, at position: TextPosition) {
    faults.append(Noticed(fault: fault, arguments: arguments, position: position))
  }
}
