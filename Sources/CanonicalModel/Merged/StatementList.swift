import Records

/// The statements of a record, packed into few bytes each: a merge holds those of all records at once, and
/// a million of them, each with its origin, would otherwise take hundreds of mebibytes.
///
/// Fields and contents lie together, for linking asks for them again and again. Origins and long texts lie
/// behind one another elsewhere, and may be put on a shelf: they are asked for when they are written.
package struct StatementList: RandomAccessCollection, Sendable {
  private let packed: PackedStatements
  private let words: StatementWords

  /// `words` are those of the packer that packed them.
  package init(_ packed: PackedStatements, _ words: StatementWords) {
    self.packed = packed
    self.words = words
  }

  package init(_ statements: [SourceStatement]) {
    var packer = StatementPacker()
    let packed = packer.pack(statements)
    self.init(packed, packer.words)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { Int(packed.count) }

  package subscript(index: Int) -> SourceStatement { opened[index] }

  /// The field of a statement, without unpacking it.
  package func field(at index: Int) -> CanonicalField { packed.reader(at: index).field }

  /// What a statement says, without its origin.
  package func content(at index: Int) -> SourceStatement.Content {
    var reader = packed.reader(at: index)
    _ = reader.byte()
    return packed.content(&reader)
  }

  /// Calls `body` with each statement in such fields, without its origin, as long as it says so.
  package func forEach(
    where isWanted: (CanonicalField) -> Bool,
    _ body: (Int, CanonicalField, SourceStatement.Content) -> Bool
  ) {
    var reader = packed.reader(at: 0)
    for index in indices {
      let field = reader.field
      _ = reader.byte()
      if isWanted(field) {
        if !body(index, field, packed.content(&reader)) { return }
      } else {
        reader.skipContent()
      }
    }
  }

  /// What the statements in a field say, in their order.
  package func contents(of field: CanonicalField) -> [SourceStatement.Content] {
    var contents: [SourceStatement.Content] = []
    forEach(where: { $0 == field }) { _, _, content in
      contents.append(content)
      return true
    }
    return contents
  }

  /// The places of the statements in a field.
  package func indices(of field: CanonicalField) -> [Int] {
    indices.filter { self.field(at: $0) == field }
  }

  /// The statements with their origins at hand, for who asks for several.
  package var opened: OpenedStatements { OpenedStatements(packed, words) }

  package func makeIterator() -> IndexingIterator<OpenedStatements> { opened.makeIterator() }

  /// The same with what is seldom asked for on a shelf.
  package func shelved(on shelf: any PackedShelf) -> StatementList {
    var packed = packed
    packed.rest = packed.rest.moved(to: shelf)
    return StatementList(packed, words)
  }
}

/// Statements with their origins, as long as somebody works with them.
package struct OpenedStatements: RandomAccessCollection, Sendable {
  private let packed: PackedStatements
  private let words: StatementWords
  /// Nothing where they cannot be had again.
  private let origins: PackedOrigins?

  fileprivate init(_ packed: PackedStatements, _ words: StatementWords) {
    var packed = packed
    let rest = packed.rest.bytes
    if let rest { packed.rest = .held(rest) }
    origins = rest.flatMap { PackedOrigins($0, count: Int(packed.count)) }
    self.packed = packed
    self.words = words
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { Int(packed.count) }

  package subscript(index: Int) -> SourceStatement {
    var reader = packed.reader(at: index)
    let field = reader.field
    _ = reader.byte()
    let content = packed.content(&reader)
    guard let origins else {
      return SourceStatement(field: field, content: content, origin: ValueOrigin(nil, .init("")))
    }
    var origin = OriginReader(origins, at: index, words)
    return SourceStatement(field: field, content: content, origin: origin.origin(of: content))
  }
}
