import Testing

@testable import Linkage

/// Distances and likenesses, against what others publish and against plain twins.
@Suite struct KernelTests {
  private func similarity(_ left: [UInt8], _ right: [UInt8]) -> Double {
    JaroWinkler.similarity(left.span, right.span)
  }

  private func similarity(_ left: String, _ right: String) -> Double {
    similarity(Array(left.utf8), Array(right.utf8))
  }

  @Test(arguments: [
    ("MARTHA", "MARHTA", 0.9611), ("DWAYNE", "DUANE", 0.84), ("DIXON", "DICKSONX", 0.8133),
    ("JELLYFISH", "SMELLYFISH", 0.8963), ("SAME", "SAME", 1), ("ABC", "XYZ", 0), ("", "", 1),
    ("", "A", 0),
  ])
  func agreesWithPublishedLikenesses(_ left: String, _ right: String, _ expected: Double) {
    #expect(abs(similarity(left, right) - expected) < 0.00005)
  }

  @Test(arguments: [
    ("kitten", "sitting", 3, 3), ("saturday", "sunday", 3, 3), ("ca", "abc", 3, 3),
    ("martha", "marhta", 2, 1), ("", "abc", 3, 3), ("ab", "ba", 2, 1), ("abcd", "acbd", 2, 1),
  ])
  func agreesWithPublishedDistances(_ left: String, _ right: String, _ edits: Int, _ swaps: Int) {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    #expect(EditDistance.distance(left.span, right.span, kind: .levenshtein) == edits)
    #expect(EditDistance.distance(left.span, right.span) == swaps)
  }

  private func expectTwins(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let edits = PlainTwins.distance(left, right, withSwaps: false)
    let swaps = PlainTwins.distance(left, right, withSwaps: true)
    let likeness = PlainTwins.similarity(left, right)
    return EditDistance.distance(left.span, right.span, kind: .levenshtein, limit: 1000) == edits
      && EditDistance.distance(left.span, right.span, limit: 1000) == swaps
      && EditDistance(left.span).distance(to: right.span, limit: 1000) == swaps
      && EditDistance.distance(left.span, right.span, limit: 2) == min(swaps, 3)
      && EditDistance.distance(left.span, right.span, kind: .levenshtein, limit: 1) == min(edits, 2)
      && similarity(left, right) == likeness
      && JaroWinkler(left.span).similarity(to: right.span) == likeness
  }

  @Test func agreesWithTheTwinsOnAllShortNames() {
    let names = MadeUpNames.all(upTo: 5, letters: 3)
    var failures = 0
    for left in names { for right in names where !expectTwins(left, right) { failures += 1 } }
    #expect(names.count == 364 && failures == 0)
  }

  /// A bound saves work and changes nothing above it.
  @Test func staysAboveTheBound() {
    var names = MadeUpNames(seed: 29)
    var (failures, saved) = (0, 0)
    for _ in 0..<20_000 {
      let left = names.name(upTo: 10, letters: 6)
      let right =
        names.next(below: 2) == 0 ? names.misspelled(left) : names.name(upTo: 10, letters: 6)
      let exact = similarity(left, right)
      for least in [0.6, 0.85, exact] {
        let found = JaroWinkler.similarity(left.span, right.span, atLeast: least)
        if found != exact, found != 0 || exact >= least { failures += 1 }
        if found == 0, exact > 0 { saved += 1 }
      }
    }
    #expect(failures == 0 && saved > 1000)
  }

  /// Which name the letters are sought in changes nothing.
  @Test func findsTheSameLikenessFromBothSides() {
    var names = MadeUpNames(seed: 17)
    var failures = 0
    for _ in 0..<20_000 {
      let left = names.name(upTo: 14, letters: 4)
      let right = names.name(upTo: 14, letters: 4)
      if similarity(left, right) != similarity(right, left) { failures += 1 }
    }
    #expect(failures == 0)
  }

  /// Lengths around 64, where words end and the long way begins.
  @Test(arguments: [(14, 26, 4000), (40, 4, 1000), (70, 3, 400), (130, 2, 100)])
  func agreesWithTheTwinsOnMadeUpNames(_ length: Int, _ letters: Int, _ count: Int) {
    var names = MadeUpNames(seed: UInt64(length))
    for _ in 0..<count {
      let left = names.name(upTo: length, letters: letters)
      let other = names.name(upTo: length, letters: letters)
      let near = names.misspelled(left)
      #expect(expectTwins(left, other) && expectTwins(left, near) && expectTwins(near, left))
    }
  }

  @Test func isExactAtTheLimitOfAWord() {
    for length in 62...67 {
      let left = (0..<length).map { UInt8($0 % 7) + 0x61 }
      var right = left
      right.swapAt(length - 1, length - 2)
      #expect(expectTwins(left, right) && expectTwins(left, left) && expectTwins(right, left))
      #expect(expectTwins(left, Array(right.dropLast())))
    }
  }

  @Test func boundsItsWorkOnHugeNames() {
    let huge = [UInt8](repeating: 0x61, count: 65_536)
    let other = [UInt8](repeating: 0x62, count: 65_536)
    #expect(EditDistance.distance(huge.span, other.span, limit: 3) == 4)
    #expect(similarity(huge, other) == 0)
    #expect(similarity(huge, huge) == 1)
    #expect(similarity(huge, [0x61]) > 0)
  }
}
