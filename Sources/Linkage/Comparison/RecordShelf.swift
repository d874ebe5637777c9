/// The records of a table in another order, each with its names and traits beside those of its neighbours.
struct RecordShelf {
  private let table: PersonTable
  private let signs: [LetterSigns]
  private(set) var fronts: [RecordFront] = []
  private(set) var forms: [NameForm] = []
  private(set) var words: [UInt32] = []
  private(set) var facts: [PersonFact] = []

  init(_ table: PersonTable, _ signs: [LetterSigns]) {
    self.table = table
    self.signs = signs
    fronts.reserveCapacity(table.count)
    forms.reserveCapacity(table.forms.count)
    words.reserveCapacity(table.words.count)
    facts.reserveCapacity(table.facts.count)
  }

  /// Takes the records of the table in an order. They come from anywhere in it, so they are asked for ahead.
  mutating func take(_ order: [UInt32], _ birthBits: [Int16]) {
    for place in order.indices {
      if place + 2 * Self.ahead < order.count {
        table.lines.fetch(Int(order[place + 2 * Self.ahead]))
      }
      if place + Self.ahead < order.count {
        let line = table.lines[Int(order[place + Self.ahead])]
        table.forms.fetch(Int(line.names))
        table.facts.fetch(Int(line.facts))
      }
      add(Int(order[place]), birthBits[Int(order[place])])
    }
  }

  /// How many records lie between asking for what a record says and reading it.
  private static let ahead = 16

  private mutating func add(_ record: Int, _ birthBits: Int16) {
    var line = table.lines[record]
    let (names, traits) = (table.formRange(of: record), table.factRange(of: record))
    line.names = UInt32(truncatingIfNeeded: forms.count)
    line.facts = UInt32(truncatingIfNeeded: facts.count)
    for place in names {
      var form = table.forms[place]
      let start = Int(form.words)
      form.words = UInt32(truncatingIfNeeded: words.count)
      for word in start..<start + Int(form.givenCount) + Int(form.familyCount) {
        words.append(table.words[word])
      }
      forms.append(form)
    }
    for place in traits { facts.append(table.facts[place]) }
    let first = names.isEmpty ? NameForm() : forms[Int(line.names)]
    fronts.append(RecordFront(record, line, first, signs, birthBits: birthBits))
  }
}
