import Records

extension JSONWriter {
  /// A text in both languages.
  mutating func words(_ words: Words?) {
    guard let words else { return value(nil) }
    object {
      $0.member("en", words.en)
      $0.member("cy", words.cy)
    }
  }

  mutating func member(_ name: StaticString, _ words: Words?) {
    key(name)
    self.words(words)
  }

  mutating func force(_ force: ComparedForce) {
    object {
      $0.member("id", force.id)
      $0.member("name", force.name)
    }
  }

  /// The shortest digits that give the same number back; null for what is none.
  mutating func number(_ number: Double?) {
    guard let number, number.isFinite else { return value(nil) }
    write(part: number == 0 ? "0" : number.description)
  }

  mutating func member(_ name: StaticString, _ number: Double?) {
    key(name)
    self.number(number)
  }

  mutating func member(_ name: StaticString, _ interval: ClosedRange<Double>?) {
    key(name)
    guard let interval else { return value(nil) }
    array([interval.lowerBound, interval.upperBound]) { $0.number($1) }
  }

  /// Only an exact count is a number: a rounded one is an object, and a withheld one the text `[c]`, so that
  /// neither can be added up by mistake.
  mutating func count(_ count: ShownCount?) {
    switch count {
    case .none: value(nil)
    case .exact(let number): write(part: String(number))
    case .rounded(let number): object { $0.member("rounded", number) }
    case .withheld: value(ShownFigures.confidential)
    }
  }

  mutating func member(_ name: StaticString, _ count: ShownCount?) {
    key(name)
    self.count(count)
  }

  mutating func table(_ table: ComparedTable) {
    object {
      $0.member("title", table.title)
      $0.member("columns", array: table.columns) { $0.words($1) }
      $0.member("rows", array: table.rows) { json, row in
        json.object {
          $0.member("heading", row.heading)
          $0.member("cells", array: row.cells) { $0.cell($1) }
        }
      }
      $0.member("notes", array: table.notes) { $0.words($1) }
    }
  }

  private mutating func cell(_ cell: ComparedTable.Cell) {
    object {
      switch cell {
      case .count(let count): $0.member("count", count)
      case .share(let share): $0.member("share", share)
      case .number(let number, _): $0.member("number", number)
      case .days(let days): $0.member("days", days)
      case .words(let words): $0.member("words", words)
      case .symbol(let symbol): $0.member("symbol", symbol)
      }
    }
  }
}
