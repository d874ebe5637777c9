/// Compares the names of two persons, all of one with all of the other.
package enum NameComparison {
  /// The best agreement that any of the left names has with any of the right. The same whichever side is
  /// left, and whatever the order of words within a part of a name.
  package static func compare(
    _ left: Span<PersonToken>, _ right: Span<PersonToken>, in table: borrowing TokenTable
  ) -> NameAgreement {
    compare(left, right, of: table.entries.span)
  }

  /// The same with the entries of the table.
  package static func compare(
    _ left: Span<PersonToken>, _ right: Span<PersonToken>, of entries: Span<TokenEntry>
  ) -> NameAgreement {
    var best = NameAgreement()
    var tried = 0
    var start = 0
    var first = 0
    while start < left.count, first < PersonToken.limit {
      let end = self.end(of: left, from: start)
      var otherStart = 0
      var second = 0
      while otherStart < right.count, second < PersonToken.limit {
        let otherEnd = self.end(of: right, from: otherStart)
        tried += 1
        let found = agreement(
          left.extracting(start..<end), right.extracting(otherStart..<otherEnd), entries,
          isAlias: first + second > 0)
        if isBetter(found, best, entries) { best = found }
        otherStart = otherEnd
        second += 1
      }
      start = end
      first += 1
    }
    best.tried = tried
    return best
  }

  private static func end(of names: Span<PersonToken>, from start: Int) -> Int {
    var end = start + 1
    while end < names.count, names[end].name == names[start].name { end += 1 }
    return end
  }

  /// The higher score; then what does not depend on sides and order.
  private static func isBetter(
    _ new: NameAgreement, _ old: NameAgreement, _ entries: Span<TokenEntry>
  ) -> Bool {
    if new.score != old.score { return new.score > old.score }
    if new.isAlias != old.isAlias { return !new.isAlias }
    if new.rank != old.rank { return new.rank > old.rank }
    return weight(new, entries) > weight(old, entries)
  }

  /// A number of the equal words alone: which number each has depends on the order of reading.
  private static func weight(_ agreement: NameAgreement, _ entries: Span<TokenEntry>) -> UInt64 {
    var sum: UInt64 = 0
    for index in 0..<agreement.equals {
      sum &+= entries[Int(agreement.equalWords[index]) - 1].content
    }
    return sum
  }

  private static func agreement(
    _ left: Span<PersonToken>, _ right: Span<PersonToken>, _ entries: Span<TokenEntry>,
    isAlias: Bool
  ) -> NameAgreement {
    let alignment = NameAlignment(left, right, entries)
    var agreement = NameAgreement()
    agreement.isAlias = isAlias
    agreement.pairs = alignment.pairs
    agreement.contradictions = min(alignment.left, alignment.right)
    agreement.further = max(alignment.left, alignment.right) - agreement.contradictions
    agreement.equalWords = alignment.equalWords
    agreement.equals = alignment.equals
    agreement.equalFamilies = alignment.equalFamilies
    let digest = alignment.counts.digest
    agreement.initialsAgree = digest.hasInitials
    agreement.initialsContradict = alignment.hasInitials && agreement.contradictions > 0
    agreement.setParts(digest, left: Parts(left), right: Parts(right))
    agreement.score = digest.score - 8 * agreement.contradictions - agreement.further
    return agreement
  }

  /// Which parts a name has.
  struct Parts {
    var given = false
    var family = false
    var open = 0

    init(_ name: Span<PersonToken>) {
      for index in 0..<name.count where !name[index].isParticle {
        switch name[index].role {
        case .given: given = true
        case .family: family = true
        case .open: open += 1
        }
      }
    }
  }
}

extension NameAgreement {
  /// For a tie: the levels in one number.
  fileprivate var rank: Int {
    Int(family?.rawValue ?? 0) << 16 | Int(given?.rawValue ?? 0) << 8 | (isSwapped ? 0 : 1) << 4
      | equals
  }

  /// The levels of given and family names.
  fileprivate mutating func setParts(
    _ digest: PairCounts.Digest, left: NameComparison.Parts, right: NameComparison.Parts
  ) {
    let hasOpen = left.open > 0 && right.open > 0
    family = digest.first(.family)
    given = digest.first(.given)
    if family == nil, given == nil, let first = digest.first(.crossed) {
      isSwapped = true
      family = first
      given = digest.second(.crossed)
    } else if family == nil, let first = digest.first(.crossed) {
      family = first
    } else if given == nil, let first = digest.first(.crossed) {
      given = first
    }
    if hasOpen, family == nil { family = digest.first(.open) }
    if hasOpen, given == nil { given = digest.second(.open) }
    if family == nil, left.mayHaveFamily, right.mayHaveFamily { family = .contradicts }
    if given == nil, left.mayHaveGiven, right.mayHaveGiven { given = .contradicts }
  }
}

extension NameComparison.Parts {
  fileprivate var mayHaveFamily: Bool { family || open > 0 }
  /// Of words in an unknown order, one is the family name.
  fileprivate var mayHaveGiven: Bool { given || open > 1 || open > 0 && family }
}
