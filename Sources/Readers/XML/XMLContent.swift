import Records

/// What stands between tags.
extension XMLScanner {
  /// Moves over text up to the next markup; false when more must be seen to know what it is.
  @inline(__always)
  mutating func characters(_ text: Span<UInt8>) -> Bool {
    guard depth > 0 else { return blanks(text) }
    var index = at
    while index < text.count {
      let byte = text[index]
      if byte < 0x40 {
        if (XMLCharacter.textStops &>> UInt64(byte)) & 1 == 0 {
          index &+= 1
          continue
        }
        if byte == UInt8(ascii: "<") { break }
        guard let next = endOfSpecial(text, at: index) else {
          at = index
          return false
        }
        index = next
      } else if byte == UInt8(ascii: "]") {
        guard let next = endOfBracket(text, at: index) else {
          at = index
          return false
        }
        index = next
      } else {
        if byte == 0xEF, XMLCharacter.isNoCharacter(text, at: index) {
          refuse(.character, at: index)
          return false
        }
        index &+= 1
      }
    }
    at = index
    return true
  }

  /// The index behind a CR or a reference. Anything else is refused.
  private mutating func endOfSpecial(_ text: Span<UInt8>, at index: Int) -> Int? {
    hasMarkup = true
    if text[index] == 0x0D { return index + 1 }
    if text[index] == UInt8(ascii: "&") { return endOfReference(text, at: index) }
    refuse(.character, at: index)
    return nil
  }

  /// A `]` is text unless it begins `]]>`.
  private mutating func endOfBracket(_ text: Span<UInt8>, at index: Int) -> Int? {
    let end = min(text.count, index + 3)
    guard end - index < 2 || text[index + 1] == UInt8(ascii: "]") else { return index + 1 }
    if end - index < 3 { return isLast ? index + 1 : nil }
    guard text[index + 2] == UInt8(ascii: ">") else { return index + 1 }
    refuse(.characterDataEnd, at: index)
    return nil
  }

  /// Outside the outermost element only white space may stand.
  private mutating func blanks(_ text: Span<UInt8>) -> Bool {
    while at < text.count, XMLCharacter.isBlank(text[at]) { at += 1 }
    guard at < text.count, text[at] != UInt8(ascii: "<") else { return true }
    refuse(hasRoot ? .afterEnd : .noElement, at: at)
    return false
  }

  // MARK: - References

  private static let entities: [StaticString] = ["amp;", "lt;", "gt;", "quot;", "apos;"]
  /// How far a name is followed to tell an unknown entity from an ampersand that is not escaped.
  private static let longestEntity = 64

  /// The index behind the reference at an `&`. Nothing when it is refused or does not end in the
  /// text.
  mutating func endOfReference(_ text: Span<UInt8>, at start: Int) -> Int? {
    guard start + 1 < text.count else { return nil }
    if text[start + 1] == UInt8(ascii: "#") { return endOfCharacterReference(text, at: start) }
    for entity in XMLScanner.entities {
      if XMLScanner.starts(with: entity, text, at: start + 1) {
        return start + 1 + entity.utf8CodeUnitCount
      }
    }
    let limit = start + 1 + XMLScanner.longestEntity
    let end = XMLCharacter.endOfName(
      in: text.extracting(..<min(limit, text.count)), from: start + 1)
    if end == text.count, end < limit { return nil }
    let isEntity = end > start + 1 && (end >= limit || text[end] == UInt8(ascii: ";"))
    refuse(isEntity ? .entity : .ampersand, at: start)
    return nil
  }

  static func starts(with word: StaticString, _ text: Span<UInt8>, at index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= text.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where text[index + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  private mutating func endOfCharacterReference(_ text: Span<UInt8>, at start: Int) -> Int? {
    let reference = XMLReference(text, at: start)
    guard reference.end < text.count else { return nil }
    guard reference.end - start <= limits.recordBytes else {
      stop(.recordTooLarge, at: start, ["limit": .number(limits.recordBytes)])
      return nil
    }
    guard reference.isComplete, XMLCharacter.isAllowed(reference.scalar) else {
      refuse(.reference, at: start)
      return nil
    }
    return reference.end + 1
  }

  // MARK: - Comments, instructions, character data

  /// What begins with `<!`.
  mutating func declaration(_ text: Span<UInt8>) -> Bool {
    if XMLScanner.starts(with: "<!--", text, at: at) { return begin(.comment, behind: 4) }
    if XMLScanner.starts(with: "<![CDATA[", text, at: at) {
      guard depth > 0 else {
        refuse(hasRoot ? .afterEnd : .noElement, at: at)
        return false
      }
      return begin(.characterData, behind: 9)
    }
    if XMLScanner.starts(with: "<!DOCTYPE", text, at: at) {
      if hasRoot { refuse(.markup, at: at) } else { stop(.documentTypeDeclared, at: at) }
      return false
    }
    if mayBecome("<!--", text) || mayBecome("<![CDATA[", text) || mayBecome("<!DOCTYPE", text) {
      return false
    }
    refuse(.markup, at: at)
    return false
  }

  /// Whether the text ends inside the word.
  private func mayBecome(_ word: StaticString, _ text: Span<UInt8>) -> Bool {
    guard text.count - at < word.utf8CodeUnitCount else { return false }
    for index in at..<text.count where text[index] != word.utf8Start[index - at] { return false }
    return true
  }

  private mutating func begin(_ part: Part, behind count: Int) -> Bool {
    self.part = part
    hasMarkup = true
    at += count
    return true
  }

  mutating func instruction(_ text: Span<UInt8>) -> Bool {
    let start = at + 2
    let end = XMLCharacter.endOfName(in: text, from: start)
    guard end < text.count, !isTooLarge(upTo: end) else { return false }
    guard end > start, !isReserved(text, start..<end) else {
      refuse(.instruction, at: start)
      return false
    }
    if text[end] == UInt8(ascii: "?") {
      guard end + 1 < text.count else { return false }
      if text[end + 1] != UInt8(ascii: ">") { refuse(.instruction, at: end) }
    } else if !XMLCharacter.isBlank(text[end]) {
      refuse(.instruction, at: end)
    }
    guard !isStopped else { return false }
    for index in start..<end where text[index] == UInt8(ascii: ":") {
      object(.qualifiedName, at: start)
      break
    }
    return begin(.instruction, behind: end - at)
  }

  private func isReserved(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
    guard name.count == 3 else { return false }
    return text[name.lowerBound] | 0x20 == UInt8(ascii: "x")
      && text[name.lowerBound + 1] | 0x20 == UInt8(ascii: "m")
      && text[name.lowerBound + 2] | 0x20 == UInt8(ascii: "l")
  }

  /// Moves on inside a comment, an instruction or character data.
  mutating func goOn(_ text: Span<UInt8>) -> Bool {
    let mark =
      switch part {
      case .comment: UInt8(ascii: "-")
      case .instruction: UInt8(ascii: "?")
      default: UInt8(ascii: "]")
      }
    while at < text.count {
      let byte = text[at]
      if byte == mark {
        guard let next = endOfMark(text) else { return false }
        at = next
        if part == .content { return true }
      } else if byte < 0x40
        ? (XMLCharacter.controlStops &>> UInt64(byte)) & 1 == 1
        : byte == 0xEF && XMLCharacter.isNoCharacter(text, at: at)
      {
        refuse(.character, at: at)
        return false
      } else {
        at &+= 1
      }
    }
    return true
  }

  /// The index behind the mark at hand, or behind the end that begins with it.
  private mutating func endOfMark(_ text: Span<UInt8>) -> Int? {
    let isDoubled = part != .instruction
    guard at + 1 < text.count else { return nil }
    if isDoubled {
      guard text[at + 1] == text[at] else { return at + 1 }
      guard at + 2 < text.count else { return nil }
    }
    let end = at + (isDoubled ? 2 : 1)
    if text[end] == UInt8(ascii: ">") {
      part = .content
      return end + 1
    }
    if part == .comment {
      refuse(.comment, at: at)
      return nil
    }
    return at + 1
  }
}
