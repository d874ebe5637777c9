import Records

/// Looks whether bytes are UTF-8.
enum UTF8Text {
  /// Notes each flaw, and each byte order mark, from `start` on, which stands behind `last`. Returns
  /// the index behind what is settled: the end, or where a scalar begins that more bytes may
  /// complete.
  static func check(
    _ text: Span<UInt8>, from start: Int, behind last: UInt8, flaws: inout TextFlaws, isLast: Bool
  ) -> Int {
    var index = start
    while true {
      index = text.endOfASCII(from: index)
      while index < text.count, text[index] >= 0x80 {
        let step = UTF8Step(text, at: index)
        if !step.isScalar {
          let isCut = index + step.length == text.count && UTF8Step.length(after: text[index]) > 0
          if isCut, !isLast { return index }
          flaws.add(.invalidUTF8, at: index)
        } else if text[index] == 0xEF, text[index + 1] == 0xBB, text[index + 2] == 0xBF,
          TextDecoder.mayEndFile(index > start ? text[index - 1] : last)
        {
          flaws.add(.markInside, at: index)
        }
        index += step.length
      }
      if index == text.count { return index }
    }
  }
}
