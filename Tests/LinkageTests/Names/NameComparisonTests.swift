import Testing

@testable import Linkage

/// Sets of names against sets of names.
@Suite struct NameComparisonTests {
  /// Names parted by `+`; `given/family`, `!INITIALS` or a whole name.
  static func tokens(_ text: String, _ table: inout TokenTable) -> [PersonToken] {
    var reader = NameReader()
    for name in text.split(separator: "+") {
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        .map { Array(String($0).utf8) }
      if parts.count == 2 {
        reader.read(.parts(given: parts[0], family: parts[1]))
      } else if name.hasPrefix("!") {
        reader.read(.initials(Array(name.dropFirst().utf8)))
      } else {
        reader.read(.whole(Array(name.utf8)))
      }
    }
    var tokens: [PersonToken] = []
    reader.tokens(in: &table, addingTo: &tokens)
    return tokens
  }

  /// Compares both ways, which have to agree.
  private func compare(_ left: String, _ right: String) -> NameAgreement {
    var table = TokenTable()
    let (a, b) = (Self.tokens(left, &table), Self.tokens(right, &table))
    let there = NameComparison.compare(a.span, b.span, in: table)
    #expect(
      Self.comparable(there) == Self.comparable(NameComparison.compare(b.span, a.span, in: table)))
    return there
  }

  /// Equal words have no order.
  static func comparable(_ agreement: NameAgreement) -> NameAgreement {
    var agreement = agreement
    let words = (0..<agreement.equals).map { index in
      (agreement.equalWords[index], agreement.equalFamilies >> UInt8(index) & 1)
    }.sorted { $0 < $1 }
    agreement.equalFamilies = 0
    for (index, word) in words.enumerated() {
      agreement.equalWords[index] = word.0
      agreement.equalFamilies |= word.1 << UInt8(index)
    }
    return agreement
  }

  static let levels: [(String, String, TokenLevel?, TokenLevel?)] = [
    ("Ann/Jones", "Ann/Jones", .equal, .equal),
    ("Maggie/Jones", "Margaret/Jones", .variant, .equal),
    ("John Smith", "John/Smith", .equal, .equal), ("Smith John", "John/Smith", .equal, .equal),
    ("Smith, John", "John/Smith", .equal, .equal), ("J/Smith", "John/Smith", .initial, .equal),
    ("J/Smith", "Kate/Smith", .contradicts, .equal), ("Ann/", "Ann/Jones", .equal, nil),
    ("/Jones", "Ann/", nil, nil), ("/Jones", "Ann/Jones", nil, .equal),
    ("Ann/Jones", "Beth/Price", .contradicts, .contradicts),
    ("Nguyen Van An", "An/Nguyen", .equal, .equal),
    ("Mary Ann/Jones", "Maryann/Jones", .sameSkeleton, .equal),
    ("Abdul Rahman/Khan", "عبدالرحمن/Khan", .sameSkeleton, .equal),
    ("Ann/Van Dyke", "Ann/Vandyke", .equal, .sameSkeleton),
    ("O Brien", "O'Brien", nil, .sameSkeleton),
    ("Владимир Петров", "Volodymyr/Petrov", .variant, .equal),
    ("Maria/Garcia Lopez", "Maria/Lopez", .equal, .equal), ("Ali", "Hassan", nil, .contradicts),
    ("محمد علي", "Ali/Mohammed", .equal, .variant),
    ("Gwen ferch/Rhys", "Gwenllian/Reese", .variant, .variant),
  ]

  @Test(arguments: levels)
  func findsTheLevels(_ left: String, _ right: String, _ given: TokenLevel?, _ family: TokenLevel?)
  {
    let agreement = compare(left, right)
    #expect(agreement.given == given && agreement.family == family)
    #expect(!agreement.isSwapped && !agreement.isAlias)
  }

  @Test func tellsSwappedNames() {
    let swapped = compare("John/Smith", "Smith/John")
    #expect(swapped.isSwapped && swapped.given == .equal && swapped.family == .equal)
    #expect(swapped.contradictions == 0 && swapped.equals == 2)
    let half = compare("John/Smith", "Smith/Paul")
    #expect(half.isSwapped && half.family == .equal && half.given == .contradicts)
  }

  @Test func tellsFurtherNames() {
    let middle = compare("John Paul/Smith", "John/Smith")
    #expect(middle.further == 1 && middle.contradictions == 0 && middle.pairs == 2)
    let other = compare("John Paul/Smith", "John Mark/Smith")
    #expect(other.further == 0 && other.contradictions == 1)
    let many = compare("Pablo Diego/Ruiz Picasso", "Pablo/Picasso")
    #expect(many.further == 2 && many.equals == 2)
  }

  @Test func tellsInitials() {
    let full = compare("!TLAN", "Trinh Lan Anh Nguyen")
    #expect(full.initialsAgree && !full.initialsContradict && full.pairs == 4)
    #expect(compare("J/Smith", "John/Smith").initialsAgree)
    #expect(compare("J/Smith", "Kate/Smith").initialsContradict)
    #expect(compare("John/Smith", "Kate/Smith").initialsContradict == false)
    #expect(compare("!AB", "!AB").initialsAgree && compare("!AB", "!CD").initialsContradict)
  }

  @Test func tellsAliases() {
    let alias = compare("John Smith (aka Jack Jones)", "Jack Jones")
    #expect(alias.isAlias && alias.tried == 2 && alias.equals == 2)
    #expect(compare("John Smith+Jack Jones", "John Smith").isAlias == false)
    #expect(compare("Ann/Lee+Nan/Lee+Annie/Lee", "Nan/Lee+Beth/Price").tried == 6)
  }

  @Test func saysWhenThereIsNoName() {
    #expect(compare("", "Ann/Lee").isMissing && compare("", "").isMissing)
    #expect(compare("---", "Ann").tried == 0)
  }

  @Test func givesTheEqualWordsOnce() {
    let agreement = compare("Ali Ali/Khan", "Ali/Khan")
    #expect(agreement.equals == 2 && agreement.further == 1)
    #expect(agreement.equalFamilies.nonzeroBitCount == 1 && agreement.equalWords[2] == 0)
  }

  static let words = [
    "john", "jon", "smith", "smyth", "mary", "ann", "j", "s", "muhammad", "mehmet", "garcia",
    "lopez",
    "alex", "alexander", "kim", "gim", "david", "dai", "lee", "maryann",
  ]

  /// Sides and the order of words within a part change nothing; no name beats itself.
  @Test func dependsOnNoOrder() {
    var table = TokenTable()
    var made = MadeUpNames(seed: 5)
    func tokens(_ words: [(String, PersonToken.Role)]) -> [PersonToken] {
      words.map { word in
        PersonToken(
          word: table.number(of: Array(word.0.utf8).span), name: 0, role: word.1,
          isInitial: word.0.utf8.count == 1)
      }
    }
    let roles: [PersonToken.Role] = [.given, .family, .open]
    for round in 0..<4000 {
      let (left, right) = (
        (0..<(1 + made.next(below: 5))).map { _ in
          (Self.words[made.next(below: Self.words.count)], roles[made.next(below: 2)])
        },
        (0..<(1 + made.next(below: 5))).map { _ in
          (
            Self.words[made.next(below: Self.words.count)],
            roles[round % 3 == 0 ? 2 : made.next(below: 2)]
          )
        }
      )
      let (a, b) = (tokens(left), tokens(right))
      let expected = Self.comparable(NameComparison.compare(a.span, b.span, in: table))
      var mixed = a
      for index in mixed.indices { mixed.swapAt(index, made.next(below: mixed.count)) }
      for (one, other) in [
        (b, a), (mixed, b), (b, mixed), (Array(a.reversed()), Array(b.reversed())),
      ] {
        let found = Self.comparable(NameComparison.compare(one.span, other.span, in: table))
        #expect(found == expected, "\(left) \(right)")
      }
      let same = NameComparison.compare(a.span, a.span, in: table)
      #expect(same.contradictions == 0 && same.further == 0 && same.score >= expected.score)
    }
  }

  /// The best pairing, against all pairings tried one by one.
  @Test func findsTheBestPairing() {
    var table = TokenTable()
    var made = MadeUpNames(seed: 9)
    for _ in 0..<1500 {
      func side() -> [PersonToken] {
        (0..<(1 + made.next(below: 4))).map { _ in
          let word = Self.words[made.next(below: Self.words.count)]
          return PersonToken(
            word: table.number(of: Array(word.utf8).span), name: 0, role: .open,
            isInitial: word.utf8.count == 1)
        }
      }
      let (left, right) = (side(), side())
      let found = NameAlignment(left.span, right.span, table.entries.span).counts
      #expect(found == best(left, right[...], table))
    }
  }

  private func best(_ left: [PersonToken], _ right: ArraySlice<PersonToken>, _ table: TokenTable)
    -> PairCounts
  {
    guard let first = left.first else { return PairCounts() }
    var best = self.best(Array(left.dropFirst()), right, table)
    for index in right.indices {
      let rest = Array(right[..<index] + right[(index + 1)...])[...]
      let pair = PairCounts(table.level(first.word, right[index].word), .open)
      best = max(best, pair + self.best(Array(left.dropFirst()), rest, table))
    }
    return best
  }

  @Test func boundsItsWorkOnManyLongNames() {
    let names = (0..<12).map { index in
      (0..<12).map { "n\(String(index * 12 + $0, radix: 26))ab" }.joined(separator: " ")
    }.joined(separator: "+")
    let agreement = compare(names, names)
    #expect(agreement.tried == 64 && agreement.contradictions == 0)
  }
}
