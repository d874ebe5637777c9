/// Pairs on their way to being compared.
///
/// What two records are compared by lies anywhere in memory, and to wait for each piece in turn takes longer than
/// to compare them. Of a batch all pieces are asked for first, so that the machine fetches many at a time.
struct PairBatch {
  /// What is fetched for them, some 400 bytes a pair, fits into the nearest cache.
  private static let size = 48

  private struct Pair {
    var left: UInt32 = 0
    var right: UInt32 = 0
    /// The rule that brought them together.
    var rule: UInt32 = 0
  }

  private let people: ComparedPeople
  private var pairs = InlineArray<48, Pair>(repeating: Pair())
  private var count = 0

  init(_ people: ComparedPeople) { self.people = people }

  /// Adds a pair; all are visited, in the order in which they came, once there are enough.
  @inline(__always)
  mutating func add(_ left: Int, _ right: Int, rule: Int = 0, _ visit: (Int, Int, Int) -> Void) {
    people.fronts.fetch(left)
    people.fronts.fetch(right)
    pairs[count] = Pair(
      left: UInt32(truncatingIfNeeded: left), right: UInt32(truncatingIfNeeded: right),
      rule: UInt32(truncatingIfNeeded: rule))
    count += 1
    if count == Self.size { empty(visit) }
  }

  /// Visits those that are left.
  mutating func empty(_ visit: (Int, Int, Int) -> Void) {
    for index in 0..<count {
      people.fetchParts(of: pairs[index].left)
      people.fetchParts(of: pairs[index].right)
    }
    for index in 0..<count {
      people.fetchWords(of: pairs[index].left)
      people.fetchWords(of: pairs[index].right)
    }
    for index in 0..<count {
      people.fetchSigns(of: pairs[index].left)
      people.fetchSigns(of: pairs[index].right)
    }
    for index in 0..<count {
      visit(Int(pairs[index].left), Int(pairs[index].right), Int(pairs[index].rule))
    }
    count = 0
  }
}

extension ComparedPeople {
  @inline(__always)
  fileprivate func fetchParts(of record: UInt32) {
    let front = fronts[record]
    if front.factCount > 0 { facts.fetch(Int(front.facts)) }
    if front.nameCount > 0, !front.isPlain { forms.fetch(Int(front.names)) }
  }

  /// A name of several words, or several names, are compared word by word.
  @inline(__always)
  fileprivate func fetchWords(of record: UInt32) {
    let front = fronts[record]
    if front.nameCount > 0, !front.isPlain { words.fetch(Int(forms[front.names].words)) }
  }

  @inline(__always)
  fileprivate func fetchSigns(of record: UInt32) {
    let front = fronts[record]
    guard front.nameCount > 0, !front.isPlain else { return }
    let form = forms[front.names]
    let start = Int(form.words)
    for place in start..<start + Int(form.givenCount) + Int(form.familyCount) {
      signs.fetch(Int(words[place]))
    }
  }
}
