import Records

/// Hands what is read to the check against a schema, and places what it finds.
extension XMLScanner {
  /// Where the check stands in an element.
  private enum Moment { case start, text, end }

  /// The innermost element begins.
  mutating func checkStart(_ text: Span<UInt8>, _ found: XMLNames.Found) {
    let frame = frames[depth]
    for index in spaces.count - Int(frame.bindings)..<spaces.count {
      check?.enter(prefix: spaces.prefix(index), name: spaces.name(index))
    }
    guard isChecked else { return }
    var values = XMLResolvedValues()
    for attribute in attributes where !attribute.isPlain && !attribute.isBinding {
      var value: [UInt8] = []
      resolveValue(text, attribute, into: &value)
      values.append(value)
    }
    let start = frame.start + 1
    let space =
      found.prefixCount > 0
      ? spaces.find(text, start..<start + Int(found.prefixCount) - 1) : spaces.defaultIndex
    check?.start(
      text, start + Int(found.prefixCount)..<found.end, entry: found.entry, space: space,
      declared: Int(frame.bindings), attributes: attributes, values: values)
    takeViolations(text, .start)
  }

  /// Whether the check looks at the innermost element.
  @inline(__always)
  private var isChecked: Bool {
    guard let ended = check?.hasEnded else { return false }
    return !ended && depth <= limits.depth
  }

  /// Text without markup in it.
  mutating func checkText(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard isChecked, !range.isEmpty else { return }
    check?.characters(text.extracting(range))
    takeViolations(text, .text)
  }

  /// Blank text tells a schema nothing where elements stand beside it. Text outside a record is at
  /// hand only up to the limit of a value.
  mutating func checkOtherText(_ text: Span<UInt8>, upTo end: Int, isLeaf: Bool) {
    guard depth > 0, isChecked, end > textStart else { return }
    guard record.isKept || end - textStart <= limits.fieldBytes, textStart >= 0 else {
      return note(.fieldTooLarge, at: end, ["limit": .number(limits.fieldBytes)])
    }
    var value: [UInt8] = []
    XMLScanner.resolveText(text, textStart..<end, into: &value)
    guard isLeaf || value.contains(where: { !XMLCharacter.isBlank($0) }) else { return }
    check?.characters(value.span)
    takeViolations(text, .text)
  }

  /// The innermost element ends.
  mutating func checkEnd(_ text: Span<UInt8>) {
    if isChecked {
      check?.end()
      takeViolations(text, .end)
    }
    let declared = Int(frames[depth].bindings)
    if declared > 0 { check?.leave(declared) }
  }

  /// A value that breaks a facet breaks its type as well; only the facet is told.
  @inline(__always)
  private mutating func takeViolations(_ text: Span<UInt8>, _ moment: Moment) {
    if check?.hasFound == true { noteViolations(text, moment) }
  }

  @inline(never)
  private mutating func noteViolations(_ text: Span<UInt8>, _ moment: Moment) {
    var last = -1
    for violation in check?.takeFound() ?? [] {
      let place = place(of: violation, text, moment)
      if violation.isAboutType, place == last { continue }
      last = place
      note(
        .schemaViolation, at: place, ["reason": .term(violation.words)])
    }
    // Each costs libxml2 as much as many elements: a file of nothing else would take too long.
    guard let count = check?.count, count >= limits.violations else { return }
    check?.hasEnded = true
    note(.tooManyViolations, at: last, ["limit": .number(limits.violations)])
  }

  /// What is wrong with an element is placed at its tag, with a value at the value. Of an element
  /// outside all records only the end is still at hand.
  private func place(of violation: XMLViolation, _ text: Span<UInt8>, _ moment: Moment) -> Int {
    let frame = frames[depth]
    switch moment {
    case .start:
      let named = attributes.first {
        guard let name = violation.attribute else { return false }
        return isName(name, text, $0.local..<$0.nameEnd)
      }
      return named?.value ?? frame.start
    case .text: return record.isKept ? frame.start : at
    case .end:
      let isValue = !frame.hasElements && !violation.isAboutContent
      if isValue, textStart >= 0, at > textStart {
        let first = firstOfText(text, textStart..<at)
        if first < at, text[first] != UInt8(ascii: "<"), !XMLCharacter.isBlank(text[first]) {
          return first
        }
      }
      return record.isKept ? frame.start : at
    }
  }

  private func isName(_ name: String, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard name.utf8.count == range.count else { return false }
    for (byte, index) in zip(name.utf8, range) where text[index] != byte { return false }
    return true
  }
}
