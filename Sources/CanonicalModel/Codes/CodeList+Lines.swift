import Records

extension CodeList {
  /// The line of the list's file by which a spelling means the code: of several rows of one code the
  /// first that has the spelling. Nothing where the list does not have the spelling, as where a
  /// profile has spellings of its own.
  package func line(of code: Code, spelled text: ArraySlice<UInt8>) -> Int? {
    guard spellings.code(for: text) == code else { return nil }
    let rows = rows(for: code)
    guard rows.count > 1 else { return rows.first?.line }
    return rows.first { $0.isSpelled(text) }?.line ?? rows.first?.line
  }

  /// The line of the first row of the code.
  package func line(of code: Code) -> Int? { rows(for: code).first?.line }
}

extension CodeList.Row {
  fileprivate func isSpelled(_ text: ArraySlice<UInt8>) -> Bool {
    var table = SpellingTable()
    for spelling in [code.description, label.en, label.cy] + aliases {
      table.add(spelling, meaning: code)
    }
    return table.code(for: text) != nil
  }
}
