/// Takes the names of a person apart into words: folded, titles left out, aliases as names of their own.
///
/// One reader is filled again and again. What is beyond eight names, and eight words of a name, is cut
/// off: of a long name the first seven words and the last are kept.
package struct NameReader {
  /// A word of a name.
  package struct Word: Sendable {
    package let letters: Range<Int>
    package let name: Int
    package let role: PersonToken.Role
    package var isParticle: Bool
    let isPrefix: Bool
    package var isInitial: Bool { letters.count == 1 }
  }

  /// The letters of all words.
  package private(set) var letters: [UInt8] = []
  package private(set) var words: [Word] = []
  /// How many names were read.
  package private(set) var names = 0
  private var folder = NameFolder()

  package init() {}

  /// Forgets the person before.
  package mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    names = 0
  }

  /// Reads a name, and the aliases that stand in it.
  package mutating func read(_ name: PersonDraft.Name) {
    switch name {
    case .whole(let text):
      let parts = parts(of: text)
      for (index, part) in parts.enumerated() {
        // `Smith, John`: only of the name itself, and only with one comma.
        let commas = part.indices.filter { $0 > 0 && part[$0].isBehindComma }
        if index == 0, commas.count == 1 {
          add([(part[commas[0]...], .given), (part[..<commas[0]], .family)])
        } else {
          add([(part[...], .open)])
        }
      }
    case .parts(let given, let family):
      let givens = parts(of: given)
      let families = parts(of: family)
      add([(givens.first?[...] ?? [], .given), (families.first?[...] ?? [], .family)])
      for alias in givens.dropFirst() {
        add([(alias[...], .given), (families.first?[...] ?? [], .family)])
      }
      for alias in families.dropFirst() {
        add([(givens.first?[...] ?? [], .given), (alias[...], .family)])
      }
    case .initials(let text): addInitials(text)
    }
  }

  /// A folded word, before it is known whether it counts.
  private struct Piece {
    let letters: ArraySlice<UInt8>
    let isBehindComma: Bool
  }

  /// The words of a text: the name itself, then what stands in brackets or behind an `aka`.
  private mutating func parts(of text: [UInt8]) -> [[Piece]] {
    folder.fold(text.span)
    var main: [Piece] = []
    var aliases: [[Piece]] = []
    var isAlias = false
    var start = 0
    var mark = NameAlphabet.space
    let output = folder.output
    while start < output.count {
      let end = output[start...].firstIndex(where: NameAlphabet.isBreak) ?? output.count
      if mark == NameAlphabet.aside {
        isAlias.toggle()
        if isAlias { aliases.append([]) }
      }
      let word = output[start..<end]
      if NameWords.isAlias(word) || isSpelledAka(output, start) {
        // What led to it, `also` or `a.k.`, is no name either.
        if isAlias, aliases.last?.allSatisfy({ NameWords.isFiller($0.letters) }) == true {
          aliases[aliases.count - 1] = []
        } else {
          while !isAlias, main.count > 1, let last = main.last, NameWords.isFiller(last.letters) {
            main.removeLast()
          }
          aliases.append([])
          isAlias = true
        }
      } else if isAlias, let last = aliases.indices.last {
        let isFiller = aliases[last].isEmpty && NameWords.isFiller(word) && word.count > 1
        if !isFiller { aliases[last].append(Piece(letters: word, isBehindComma: false)) }
      } else {
        main.append(Piece(letters: word, isBehindComma: mark == NameAlphabet.comma))
      }
      mark = end < output.count ? output[end] : NameAlphabet.space
      start = end + 1
    }
    return [main] + aliases.filter { !$0.isEmpty }
  }

  /// Whether the last letter of `a.k.a.` or `f.k.a.` stands here.
  private func isSpelledAka(_ output: [UInt8], _ index: Int) -> Bool {
    guard index >= 4, output.count - index == 1 || NameAlphabet.isBreak(output[index + 1]) else {
      return false
    }
    return output[(index - 4)...index].elementsEqual("a k a".utf8)
      || output[(index - 4)...index].elementsEqual("f k a".utf8)
  }

  /// Adds a name of parts, without its titles.
  private mutating func add(_ parts: [(ArraySlice<Piece>, PersonToken.Role)]) {
    guard names < PersonToken.limit else { return }
    var pieces: [(letters: ArraySlice<UInt8>, role: PersonToken.Role)] = []
    for (part, role) in parts {
      var part = part
      while part.count > 1, let first = part.first, NameWords.isTitle(first.letters) {
        part.removeFirst()
      }
      while part.count > 1, let last = part.last, NameWords.isSuffix(last.letters) {
        part.removeLast()
      }
      pieces += part.map { ($0.letters, role) }
    }
    guard !pieces.isEmpty else { return }
    if pieces.count > PersonToken.limit {
      pieces.removeSubrange((PersonToken.limit - 1)..<(pieces.count - 1))
    }
    for piece in pieces { append(piece.letters, piece.role) }
    settleParticles(last: pieces.count)
    names += 1
  }

  private mutating func append(_ word: ArraySlice<UInt8>, _ role: PersonToken.Role) {
    let start = letters.count
    letters.append(contentsOf: word)
    words.append(
      Word(
        letters: start..<letters.count, name: names, role: role,
        isParticle: NameWords.isParticle(word), isPrefix: NameWords.isPrefix(word)))
  }

  /// Where a part of the name has nothing else, its particles are the name.
  private mutating func settleParticles(last count: Int) {
    for role in [PersonToken.Role.open, .given, .family] {
      let own = words.indices.suffix(count).filter { words[$0].role == role }
      if own.allSatisfy({ words[$0].isParticle }) {
        for index in own { words[index].isParticle = false }
      }
    }
  }

  private mutating func addInitials(_ text: [UInt8]) {
    guard names < PersonToken.limit else { return }
    folder.fold(text.span)
    let initials = folder.output.indices.filter { NameAlphabet.isLetter(folder.output[$0]) }
    for index in initials.prefix(PersonToken.limit) { append(folder.output[index...index], .open) }
    if !initials.isEmpty { names += 1 }
  }
}
