import Records

/// Start tags and end tags.
extension XMLScanner {
  /// Reads the start tag at hand; false when it does not end in the text or is refused.
  mutating func startTag(_ text: Span<UInt8>) -> Bool {
    let start = at
    let above = frames.count - 1
    let parent = isInRecord ? frames[above].path : XMLNames.none
    let last = frames[above].lastElement
    let guess = last >= 0 ? names.guess(after: last) : names.firstElement(of: frames[above].entry)
    let found = names.find(text, at: start + 1, below: parent, guess: guess)
    guard found.end < text.count else { return false }
    guard found.end > start + 1 else { return refuse(.name, start) }
    if hasEnded { return refuse(.afterEnd, start) }
    let path = pathOfElement(text, found, at: start)
    var isEmpty = false
    attributes.removeAll(keepingCapacity: true)
    var end = found.end
    if text[end] != UInt8(ascii: ">") {
      guard readAttributes(text, &end, below: path, of: found.entry, &isEmpty) else { return false }
    }
    learn(found, after: last, in: above)
    var frame = Frame()
    frame.start = start
    frame.content = end + 1
    frame.path = path
    frame.entry = found.entry
    frame.nameCount = found.end - start - 1
    open(text, frame, found)
    guard !isStopped else { return false }
    at = end + 1
    textStart = at
    hasMarkup = false
    if isEmpty { close(text, at: at, isEmptyTag: true) }
    return !isStopped
  }

  private mutating func refuse(_ flaw: XMLFlaw, _ index: Int) -> Bool {
    refuse(flaw, at: index)
    return false
  }

  @inline(__always)
  private mutating func learn(_ found: XMLNames.Found, after last: Int, in parent: Int) {
    guard found.entry >= 0 else { return }
    if last >= 0 {
      names.learn(found.entry, after: last)
    } else {
      names.learn(found.entry, firstElementOf: frames[parent].entry)
    }
    frames[parent].lastElement = found.entry
  }

  /// Whether an element that begins now is below a record.
  @inline(__always)
  var isInRecord: Bool { record.isOpen }

  /// The path under which the values of an element that begins now stand.
  private func pathOfElement(_ text: Span<UInt8>, _ found: XMLNames.Found, at start: Int) -> UInt32 {
    if isInRecord { return found.path }
    let local = start + 1 + found.prefixCount..<found.end
    return isStep(frames.count, text, local) && frames.count == layout.recordPath.count
      ? PathTable.root : XMLNames.none
  }

  private mutating func open(_ text: Span<UInt8>, _ opened: Frame, _ found: XMLNames.Found) {
    var frame = opened
    if frame.entry == XMLNames.unknown {
      for index in frame.start + 1..<frame.start + 1 + frame.nameCount {
        looseNames.append(text[index])
      }
    }
    let wasInRecord = isInRecord
    closeText(text, at: frame.start, isLeaf: false)
    frames[frames.count - 1].hasElements = true
    if !wasInRecord { followPath(text, found, at: frame.start) }
    if !attributes.isEmpty || found.prefixCount > 0 || !found.isQualified {
      checkNames(text, found, &frame)
    }
    guard !isStopped else { return }
    frames.append(frame)
    hasRoot = true
    if depth > limits.depth { tooDeep(at: frame.start) }
    if wasInRecord, depth <= limits.depth {
      if frame.path == record.partPath, frame.path != PathTable.root { beginPart() }
      if frame.path == XMLNames.none { tooManyNames(at: frame.start) }
    }
    if record.isKept, !attributes.isEmpty, depth <= limits.depth { takeAttributes(text) }
    if check != nil { checkStart(text, found) }
  }

  /// Reads the end tag at hand; false when it does not end in the text or is refused.
  mutating func endTag(_ text: Span<UInt8>) -> Bool {
    let start = at
    guard depth > 0 else { return refuse(hasEnded ? .afterEnd : .noElement, start) }
    let frame = frames[frames.count - 1]
    let nameEnd = start + 2 + frame.nameCount
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
    at = start
    close(text, at: end + 1, isEmptyTag: false)
    return !isStopped
  }

  private func isName(of frame: Frame, in text: Span<UInt8>, at start: Int) -> Bool {
    if frame.entry >= 0 { return names.isName(frame.entry, in: text, at: start) }
    return isLooseName(text, start..<start + frame.nameCount, count: frame.nameCount)
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
    let range = start + 2..<max(start + 2, min(text.count, start + 2 + frame.nameCount))
    let isMatch =
      frame.entry >= 0
      ? names.begins(frame.entry, text, range) : isLooseName(text, range, count: frame.nameCount)
    return isMatch ? false : refuse(.endTag, start)
  }

  /// Ends the innermost element, whose end tag begins at `at` and ends before `end`.
  @inline(__always)
  private mutating func close(_ text: Span<UInt8>, at end: Int, isEmptyTag: Bool) {
    let frame = frames[frames.count - 1]
    closeText(text, at: isEmptyTag ? end : at, isLeaf: !frame.hasElements)
    if check != nil { checkEnd(text) }
    leavePath(at: end)
    if frame.entry == XMLNames.unknown { looseNames.removeLast(frame.nameCount) }
    if frame.bindings > 0 { spaces.leave(frame.bindings) }
    frames.removeLast()
    at = end
    textStart = end
    hasMarkup = false
    if frames.count == 1 { hasEnded = true }
  }

  // MARK: - Limits

  /// Elements below the limit are left out. Far below it the reading ends, since each level has to
  /// be remembered.
  private mutating func tooDeep(at start: Int) {
    let limit: Arguments = ["limit": .number(limits.depth)]
    if depth > limits.depth * 16 {
      stop(.nestedTooDeep, at: start, limit)
    } else if !record.isTooDeep {
      record.isTooDeep = true
      note(.nestedTooDeep, at: start, limit)
    }
  }

  mutating func tooManyNames(at start: Int) {
    guard names.isFull, record.isKept, !hasTooManyNames else { return }
    hasTooManyNames = true
    note(.tooManyColumns, at: start, ["limit": .number(limits.columns)])
  }
}
