import Records

/// The values of a merged entity, packed into few bytes each: a dataset holds those of all entities at
/// once, and as arrays of arrays they would take more room than all that the records say.
///
/// They are unpacked one after the other; who needs them in another order keeps an array of them.
package struct MergedValueList: Sequence, Sendable {
  fileprivate let packed: ShelvedBytes
  /// The names of rules, which all lists of a packer share.
  fileprivate let rules: [String]

  package init(_ values: [MergedValue]) {
    var packer = MergedValuePacker()
    self = packer.pack(values)
  }

  fileprivate init(_ packed: ShelvedBytes, rules: [String]) {
    self.packed = packed
    self.rules = rules
  }

  package func makeIterator() -> Iterator { Iterator(self) }

  /// The same on a shelf.
  package func shelved(on shelf: any PackedShelf) -> MergedValueList {
    MergedValueList(packed.moved(to: shelf), rules: rules)
  }

  /// Unpacks one value after the other.
  package struct Iterator: IteratorProtocol {
    private var reader: PackedReader
    private let rules: [String]

    fileprivate init(_ list: MergedValueList) {
      reader = PackedReader(list.packed.bytes ?? [], at: 0)
      rules = list.rules
    }

    package mutating func next() -> MergedValue? {
      guard !reader.isAtEnd, let field = CanonicalField(rawValue: reader.byte()) else { return nil }
      let rule = rules[reader.number()]
      var contents: [SourceStatement.Content] = []
      for _ in 0..<reader.number() { contents.append(reader.content()) }
      return MergedValue(
        field: field, contents: contents, rule: rule, sources: references(), losers: references())
    }

    /// Each as its distance from the one before.
    private mutating func references() -> [StatementReference] {
      let count = reader.number()
      var references: [StatementReference] = []
      references.reserveCapacity(count)
      var record = 0
      for _ in 0..<count {
        record += reader.signed()
        references.append(StatementReference(record: record, statement: reader.number()))
      }
      return references
    }
  }
}

/// Packs the values of many entities, which then share the names of rules.
package struct MergedValuePacker {
  private var rules: [String] = []
  private var numbers: [String: Int] = [:]
  private var writer = PackedWriter()

  package init() {}

  package mutating func pack(_ values: [MergedValue]) -> MergedValueList {
    writer.removeAll()
    for value in values { add(value) }
    return MergedValueList(.held(writer.packed), rules: rules)
  }

  private mutating func add(_ value: MergedValue) {
    writer.append(byte: value.field.rawValue)
    writer.append(number: number(of: value.rule))
    writer.append(number: value.contents.count)
    for content in value.contents { writer.append(content) }
    add(value.sources)
    add(value.losers)
  }

  private mutating func add(_ references: [StatementReference]) {
    writer.append(number: references.count)
    var last = 0
    for reference in references {
      writer.append(signed: reference.record - last)
      writer.append(number: reference.statement)
      last = reference.record
    }
  }

  private mutating func number(of rule: String) -> Int {
    if let number = numbers[rule] { return number }
    numbers[rule] = rules.count
    rules.append(rule)
    return rules.count - 1
  }
}
