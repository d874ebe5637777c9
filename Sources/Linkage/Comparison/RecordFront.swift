/// What nearly every comparison asks of a record: 64 bytes, which are one line of the cache.
struct RecordFront: Sendable {
  /// Its number in the table.
  let record: UInt32
  /// The hash of its key.
  let key: UInt64
  /// The parts of its first name.
  let given: UInt32
  let family: UInt32
  let givenSigns: LetterSigns
  let familySigns: LetterSigns
  let birth: BirthDay
  /// The digits of the date of birth.
  let digits: UInt32
  /// Where its names and its traits begin.
  let names: UInt32
  let facts: UInt32
  let source: UInt16
  let birthBits: Int16
  let nameCount: UInt8
  let factCount: UInt8
  let sex: UInt8
  private let marks: UInt8

  /// Whether it has one name, of no more than one word a part.
  @inline(__always) var isPlain: Bool { marks & 1 != 0 }
  @inline(__always) var isUnordered: Bool { marks & 2 != 0 }

  @inline(__always) var formRange: Range<Int> { Int(names)..<Int(names) + Int(nameCount) }
  @inline(__always) var factRange: Range<Int> { Int(facts)..<Int(facts) + Int(factCount) }

  init(
    _ record: Int, _ line: PersonLine, _ form: NameForm, _ signs: [LetterSigns], birthBits: Int16
  ) {
    self.record = UInt32(truncatingIfNeeded: record)
    source = line.source
    key = line.key
    given = form.given
    family = form.family
    givenSigns = signs[Int(form.given)]
    familySigns = signs[Int(form.family)]
    birth = line.birth
    digits = line.birth.digits
    names = line.names
    facts = line.facts
    self.birthBits = birthBits
    nameCount = line.nameCount
    factCount = line.factCount
    sex = line.sex
    let isPlain = line.nameCount == 1 && form.isSimple
    marks = (isPlain ? 1 : 0) | (form.isUnordered ? 2 : 0)
  }
}
