import CanonicalModel
import Records

extension Rule {
  /// The local reference holds the person's own name, both parts of it.
  ///
  /// The reference goes into letters and lists of cases that hold no other name.
  static let nameInLocalReference = Rule(
    RuleID(.referral, 19), .warning,
    title: Words(
      en: "Local reference with the person's name", cy: "Cyfeirnod lleol ag enw'r person"),
    explanation: Words(
      en: """
        A reference is passed on where a name may not be. The form asks for one without a full \
        name in it.
        """,
      cy: """
        Caiff cyfeirnod ei drosglwyddo lle na chaniateir enw. Mae'r ffurflen yn gofyn am un heb \
        enw llawn ynddo.
        """),
    message: Words(
      en: "the local reference holds the person's full name",
      cy: "mae'r cyfeirnod lleol yn cynnwys enw llawn y person"),
    fix: Words(
      en: "Give the case another reference, and tell those who have this one.",
      cy: "Rhowch gyfeirnod arall i'r achos, a rhowch wybod i'r rhai sydd â hwn."),
    authority: .statements(.formAvoidsNamesInReference),
    needs: [.localReference],
    silentWithout: [.localReference],
    examples: [
      .flags(
        "both names",
        [.localReference: "NRM-JONES-SIAN-2024", .givenNames: "Sian Mair", .familyName: "Jones"]),
      .flags(
        "a whole name in one field",
        [.localReference: "mirela prenga 3", .fullName: "Prenga, Mirela"]
      ),
      .passes(
        "the family name alone",
        [.localReference: "NRM-JONES-2024", .givenNames: "Mair", .familyName: "Jones"]),
      .passes(
        "names of two letters",
        [.localReference: "LI-AN-2024", .givenNames: "An", .familyName: "Li"]
      ),
      .passes(
        "a number", [.localReference: "2400012345", .givenNames: "Mair", .familyName: "Jones"]),
      .passes("no name", [.localReference: "MAIR-JONES", .familyName: "?redacted"]),
    ],
    check: { record, _, flags in
      let isNamed = record.withText(.localReference) { reference in
        reference.letterCount >= 6 && holdsName(of: record, reference)
      }
      guard isNamed == true else { return }
      flags.flag(.localReference, related: [.givenNames, .familyName])
    })
}

private func holdsName(of record: CanonicalRecord, _ reference: Span<UInt8>) -> Bool {
  let family = record.withText(.familyName) { $0.words(in: reference) } ?? 0
  let given = record.withText(.givenNames) { $0.words(in: reference) } ?? 0
  if family > 0, given > 0 { return true }
  return (record.withText(.fullName) { $0.words(in: reference) } ?? 0) > 1
}

extension Span<UInt8> {
  fileprivate var letterCount: Int {
    var count = 0
    for index in indices where self[index].isOfWord { count += 1 }
    return count
  }

  /// How many words of three letters and more stand in another text as well, whatever the
  /// case of ASCII letters; a name has few, and the rest is not looked at.
  fileprivate func words(in other: Span<UInt8>) -> Int {
    var (found, seen, index) = (0, 0, 0)
    while index < count, seen < 8 {
      while index < count, !self[index].isOfWord { index += 1 }
      let start = index
      while index < count, self[index].isOfWord { index += 1 }
      guard index - start >= 3 else { continue }
      seen += 1
      if other.holds(extracting(start..<index)) { found += 1 }
    }
    return found
  }

  private func holds(_ word: Span<UInt8>) -> Bool {
    var start = 0
    while start + word.count <= count {
      var place = 0
      while place < word.count, self[start + place].folded == word[place].folded { place += 1 }
      if place == word.count { return true }
      start += 1
    }
    return false
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter, or a part of another one.
  fileprivate var isOfWord: Bool { (self | 0x20) &- 97 < 26 || self >= 0x80 }
  fileprivate var folded: UInt8 { self &- 65 < 26 ? self | 0x20 : self }
}
