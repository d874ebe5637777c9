extension NameReader {
  /// The words of the person's names as a table of persons keeps them, added to `tokens`.
  package func tokens(in table: inout TokenTable, addingTo tokens: inout [PersonToken]) {
    var joined: [UInt8] = []
    for index in words.indices {
      let word = words[index]
      let absorbs = absorbed(at: index)
      var key: UInt32 = 0
      if absorbs > 0 {
        joined.removeAll(keepingCapacity: true)
        for place in (index - absorbs)...index { joined += letters[words[place].letters] }
        key = PersonToken.key(ofSkeleton: Skeleton(joined.span).fine)
      }
      tokens.append(
        PersonToken(
          word: table.number(of: letters.span.extracting(word.letters)), joined: key,
          name: word.name, role: word.role, absorbs: key == 0 ? 0 : absorbs,
          isInitial: word.isInitial, isParticle: word.isParticle))
    }
  }

  /// How many words before one may be written together with it: particles and the like, else one.
  private func absorbed(at index: Int) -> Int {
    let word = words[index]
    var count = 0
    while count < index {
      let before = words[index - count - 1]
      guard before.name == word.name, before.role == word.role else { break }
      if before.isParticle || before.kinds.contains(.prefix) {
        count += 1
      } else {
        return count == 0 ? 1 : count
      }
    }
    return count
  }
}
