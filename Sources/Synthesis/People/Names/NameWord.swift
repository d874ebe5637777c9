/// One word of a name, as it stands in Latin letters and, where it is not spelt by rule, in the script
/// of its own country.
struct NameWord: Sendable, Equatable {
  let latin: [UInt8]
  /// Empty where a rule spells it.
  let native: [UInt8]

  init(latin: [UInt8], native: [UInt8] = []) {
    self.latin = latin
    self.native = native
  }

  init(_ text: Substring) {
    let halves = text.split(separator: "/", maxSplits: 1)
    latin = Array((halves.first ?? "").utf8)
    native = halves.count > 1 ? Array(halves[1].utf8) : []
  }
}

/// Names of one kind in one country: common ones, the most common first, and parts of which rarer
/// ones are put together. Both together look like the names of a register: a few that many have, and
/// many that a few have.
struct NameList: Sendable {
  private let common: [NameWord]
  private let starts: [[UInt8]]
  private let ends: [[UInt8]]
  /// How many of a hundred have a common name.
  private let share: Int
  /// How steep the common names fall.
  private let skew: Skew

  enum Skew: Sendable { case square, cube }

  /// Words stand with commas between them, the script of the country behind a slash.
  init(
    _ common: String, starts: String = "", ends: String = "", share: Int = 70,
    skew: Skew = .square
  ) {
    self.common = common.split(separator: ",").map(NameWord.init)
    self.starts = starts.split(separator: ",").map { Array($0.utf8) }
    self.ends = ends.split(separator: ",", omittingEmptySubsequences: false).map { Array($0.utf8) }
    self.share = starts.isEmpty ? 100 : share
    self.skew = skew
  }

  /// The names that are written out, and the beginnings of others.
  var words: [NameWord] { common }
  var beginnings: [[UInt8]] { starts }

  func draw(_ random: inout RandomSource) -> NameWord {
    guard random.below(100) >= share else { return common[skewed(&random, common.count)] }
    let start = starts[random.below(starts.count)]
    return NameWord(latin: start + ends[random.below(ends.count)])
  }

  /// Low numbers come more often: the square or the cube of an even draw.
  private func skewed(_ random: inout RandomSource, _ count: Int) -> Int {
    let even = Int(random.next() >> 33)
    let square = (even * even) >> 31
    let drawn = skew == .square ? square : (square * even) >> 31
    return (drawn * count) >> 31
  }
}

/// The names of one country.
struct CountryNames: Sendable {
  let female: NameList
  let male: NameList
  let family: NameList
  /// Family names of women where they differ.
  let femaleFamily: NameList
  /// Second given names, where they are words of their own.
  let middle: NameList?

  init(
    female: NameList, male: NameList, family: NameList, femaleFamily: NameList? = nil,
    middle: NameList? = nil
  ) {
    self.female = female
    self.male = male
    self.family = family
    self.femaleFamily = femaleFamily ?? family
    self.middle = middle
  }

  var lists: [NameList] { [female, male, family, femaleFamily] + (middle.map { [$0] } ?? []) }
}
