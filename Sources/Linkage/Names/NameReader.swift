/// Takes the names of a person apart into words: folded, titles left out, aliases as names of their own.
///
/// One reader is filled again and again. What is beyond eight names, and eight words of a name, is cut
/// off: of a long name the first seven words and the last are kept.
package struct NameReader {
  /// How many words of a name, and how many names of a person, are compared.
  package static let limit = 8

  /// A word of a name.
  package struct Word: Sendable {
    package let letters: Range<Int>
    package let name: Int
    package let role: NameRole
    package fileprivate(set) var isParticle: Bool
    let kinds: NameWords

    init(letters: Range<Int>, name: Int, role: NameRole, kinds: NameWords) {
      self.letters = letters
      self.name = name
      self.role = role
      self.kinds = kinds
      isParticle = kinds.contains(.particle)
    }

    package var isInitial: Bool { letters.count == 1 }
  }

  /// The letters of all words.
  package private(set) var letters: [UInt8] = []
  package private(set) var words: [Word] = []
  /// How many names were read.
  package private(set) var names = 0
  private var folder = NameFolder()
  private var first = NamePieces()
  private var second = NamePieces()

  package init() {}

  /// Forgets the person before.
  package mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    names = 0
  }

  /// Reads a name of a draft with these texts, and the aliases that stand in it.
  package mutating func read(_ name: PersonDraft.Name, _ texts: Span<UInt8>) {
    switch name {
    case .whole(let text):
      take(texts.extracting(text.range))
      for segment in 0..<first.segments { add { $0.addOpen(segment) } }
    case .parts(let given, let family):
      let (given, family) = (texts.extracting(given.range), texts.extracting(family.range))
      take(family, as: .family, beside: given)
      swap(&first, &second)
      take(given, as: .given, beside: family)
      add {
        $0.add($0.first, 0, .given)
        $0.add($0.second, 0, .family)
      }
      addAliases()
    case .initials(let text): addInitials(texts.extracting(text.range))
    }
  }

  private mutating func take(
    _ text: Span<UInt8>, as role: NameRole = .open, beside other: Span<UInt8> = Span()
  ) {
    folder.fold(text, as: role, beside: other)
    first.take(folder.output, addingTo: &letters)
  }

  /// An alias of the given name goes with the family name, and the other way round.
  private mutating func addAliases() {
    for segment in 1..<max(first.segments, 1) where first.has(segment) {
      add {
        $0.add($0.first, segment, .given)
        $0.add($0.second, 0, .family)
      }
    }
    for segment in 1..<max(second.segments, 1) where second.has(segment) {
      add {
        $0.add($0.first, 0, .given)
        $0.add($0.second, segment, .family)
      }
    }
  }

  /// `Smith, John`: only of the name itself, and only with one comma.
  private mutating func addOpen(_ segment: Int) {
    let commas = segment == 0 ? first.commas : 0
    guard commas == 1 else { return add(first, segment, .open) }
    add(first, segment, .given, behindComma: true)
    add(first, segment, .family, behindComma: false)
  }

  /// Adds a name, unless there are enough or it has no words.
  private mutating func add(_ fill: (inout NameReader) -> Void) {
    guard names < NameReader.limit else { return }
    let start = words.count
    fill(&self)
    guard words.count > start else { return }
    let excess = words.count - start - NameReader.limit
    if excess > 0 {
      words.removeSubrange((words.count - 1 - excess)..<(words.count - 1))
    }
    settleParticles(from: start)
    names += 1
  }

  /// Adds the words of a segment, without its titles.
  private mutating func add(
    _ pieces: NamePieces, _ segment: Int, _ role: NameRole, behindComma side: Bool? = nil
  ) {
    let start = words.count
    var isBehind = false
    for piece in pieces.pieces where piece.segment == segment {
      isBehind = isBehind || piece.isBehindComma
      if let side, side != isBehind { continue }
      // A title is only left out where a word follows, a suffix where one went before.
      if words.count == start + 1, words[start].kinds.contains(.title) { words.removeLast() }
      words.append(Word(letters: piece.letters, name: names, role: role, kinds: piece.kinds))
    }
    while words.count > start + 1, words[words.count - 1].kinds.contains(.suffix) {
      words.removeLast()
    }
  }

  /// Where a part of the name has nothing else, its particles are the name.
  private mutating func settleParticles(from start: Int) {
    for role in [NameRole.open, .given, .family] {
      var isAlone = true
      for index in start..<words.count where words[index].role == role && !words[index].isParticle {
        isAlone = false
      }
      guard isAlone else { continue }
      for index in start..<words.count where words[index].role == role {
        words[index].isParticle = false
      }
    }
  }

  private mutating func addInitials(_ text: Span<UInt8>) {
    guard names < NameReader.limit else { return }
    folder.fold(text)
    let start = words.count
    for letter in folder.output where NameAlphabet.isLetter(letter) {
      guard words.count - start < NameReader.limit else { break }
      letters.append(letter)
      words.append(
        Word(letters: letters.count - 1..<letters.count, name: names, role: .open, kinds: []))
    }
    if words.count > start { names += 1 }
  }
}
