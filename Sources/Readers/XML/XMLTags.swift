import Records

/// Start tags and end tags.
extension XMLScanner {
  /// Reads the start tag at hand; false when it does not end in the text or is refused.
  mutating func startTag(_ text: Span<UInt8>) -> Bool {
    let start = at
    let above = frames[depth]
    let isInside = record.isOpen
    let guess =
      above.lastElement >= 0
      ? names.guess(after: above.lastElement) : names.firstElement(of: above.entry)
    let found = names.find(
      text, at: start + 1, below: isInside ? above.path : XMLNames.none, guess: guess)
    guard found.end < text.count else { return false }
    guard found.end > start + 1 else { return refuse(.name, start) }
    if hasEnded { return refuse(.afterEnd, start) }
    let isStep = !isInside && self.isStep(text, start + 1 + Int(found.prefixCount)..<found.end)
    var frame = Frame()
    frame.start = start
    frame.path =
      isInside ? found.path : isStep && depth + 1 == steps.count ? PathTable.root : XMLNames.none
    frame.entry = found.entry
    frame.nameCount = Int32(truncatingIfNeeded: found.end - start - 1)
    var isEmpty = false
    var end = found.end
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    if text[end] != UInt8(ascii: ">") {
      guard readAttributes(text, &end, of: frame, &isEmpty) else { return false }
    }
    if isTooLarge(upTo: end) { return false }
    learn(found, above)
    closeText(text, at: start, isLeaf: false)
    frames[depth].hasElements = true
    if isStep { followPath(at: start) }
    open(text, frame, found, isInside: isInside)
    guard !isStopped else { return false }
    at = end + 1
    textStart = at
    hasMarkup = false
    if isEmpty { close(text, at: at, isEmptyTag: true) }
    return !isStopped
  }

  private mutating func refuse(_ flaw: XMLFlaw, _ index: Int) -> Bool {
    refuseToken(flaw, at: index)
    return false
  }

  @inline(__always)
  private mutating func learn(_ found: XMLNames.Found, _ above: Frame) {
    guard found.entry >= 0 else { return }
    if above.lastElement >= 0 {
      names.learn(found.entry, after: above.lastElement)
    } else {
      names.learn(found.entry, firstElementOf: above.entry)
    }
    frames[depth].lastElement = found.entry
  }

  @inline(__always)
  private mutating func open(
    _ text: Span<UInt8>, _ opened: Frame, _ found: XMLNames.Found, isInside: Bool
  ) {
    var frame = opened
    if frame.entry == XMLNames.unknown { openLoose(text, frame) }
    if !attributes.isEmpty || found.prefixCount > 0 || !found.isQualified {
      checkNames(text, found, &frame)
      guard !isStopped else { return }
    }
    depth += 1
    if depth == frames.count { frames.append(frame) } else { frames[depth] = frame }
    hasRoot = true
    if depth > limits.depth {
      tooDeep(at: frame.start)
    } else {
      if isInside, frame.path == record.partPath, frame.path != PathTable.root { beginPart() }
      if isInside, frame.path == XMLNames.none { tooManyNames(frame) }
      if record.isKept, !attributes.isEmpty { takeAttributes(text) }
    }
    if check != nil { checkStart(text, found) }
  }

  /// A name without an entry is remembered as it is written.
  private mutating func openLoose(_ text: Span<UInt8>, _ frame: Frame) {
    for index in frame.start + 1..<frame.start + 1 + Int(frame.nameCount) {
      looseNames.append(text[index])
    }
  }

  /// Reads the end tag at hand; false when it does not end in the text or is refused.
  mutating func endTag(_ text: Span<UInt8>) -> Bool {
    let start = at
    guard depth > 0 else { return refuse(hasEnded ? .afterEnd : .noElement, start) }
    let frame = frames[depth]
    let nameEnd = start + 2 + Int(frame.nameCount)
    guard nameEnd < text.count else { return mayStillMatch(text, frame, at: start) }
    guard isName(of: frame, in: text, at: start + 2) else { return refuse(.endTag, start) }
    var end = nameEnd
    if text[end] != UInt8(ascii: ">") {
      XMLScanner.skipBlanks(text, &end)
      guard end < text.count else { return false }
      guard text[end] == UInt8(ascii: ">") else {
        return end > nameEnd ? refuse(.tag, end) : refuse(.endTag, start)
      }
    }
    if isTooLarge(upTo: end) { return false }
    close(text, at: end + 1, isEmptyTag: false)
    return !isStopped
  }

  private func isName(of frame: Frame, in text: Span<UInt8>, at start: Int) -> Bool {
    if frame.entry >= 0 { return names.isName(frame.entry, in: text, at: start) }
    let count = Int(frame.nameCount)
    return isLooseName(text, start..<start + count, count: count)
  }

  /// Whether the text spells the beginning of the innermost name without an entry.
  private func isLooseName(_ text: Span<UInt8>, _ range: Range<Int>, count: Int) -> Bool {
    let first = looseNames.count - count
    for index in range where looseNames[first + index - range.lowerBound] != text[index] {
      return false
    }
    return true
  }

  /// The text ends inside the end tag, or right behind its name. A name that goes wrong before is
  /// refused at once.
  private mutating func mayStillMatch(_ text: Span<UInt8>, _ frame: Frame, at start: Int) -> Bool {
    let count = Int(frame.nameCount)
    let range = start + 2..<max(start + 2, min(text.count, start + 2 + count))
    let isMatch =
      frame.entry >= 0
      ? names.begins(frame.entry, text, range) : isLooseName(text, range, count: count)
    return isMatch ? false : refuse(.endTag, start)
  }

  /// Ends the innermost element, whose end tag begins at `at` and ends before `end`.
  @inline(__always)
  private mutating func close(_ text: Span<UInt8>, at end: Int, isEmptyTag: Bool) {
    let frame = frames[depth]
    closeText(text, at: isEmptyTag ? end : at, isLeaf: !frame.hasElements)
    if check != nil { checkEnd(text) }
    leavePath(at: end)
    if frame.entry == XMLNames.unknown { looseNames.removeLast(Int(frame.nameCount)) }
    if frame.bindings > 0 { spaces.leave(Int(frame.bindings)) }
    depth -= 1
    at = end
    textStart = end
    hasMarkup = false
    if depth == 0 { hasEnded = true }
  }

  // MARK: - Limits

  /// Elements below the limit are left out. Far below it the reading ends, since each level has to
  /// be remembered.
  private mutating func tooDeep(at start: Int) {
    let limit: Arguments = ["limit": .number(limits.depth)]
    if depth > deepest {
      stop(.nestedTooDeep, at: start, limit)
    } else if !record.isTooDeep {
      record.isTooDeep = true
      note(.nestedTooDeep, at: start, limit)
    }
  }

  /// The element's name, or that of an attribute, has no path.
  mutating func tooManyNames(_ frame: Frame, nameCount: Int? = nil) {
    guard record.isKept else { return }
    if nameCount ?? Int(frame.nameCount) > XMLNames.longest {
      note(.nameTooLong, at: frame.start, ["limit": .number(XMLNames.longest)])
    } else if names.isFull, !hasTooManyNames {
      hasTooManyNames = true
      note(.tooManyColumns, at: frame.start, ["limit": .number(names.limitMet)])
    }
  }
}
