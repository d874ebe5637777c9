import Linkage
import Readers
import Records

/// The lists of a run that hold tokens in the place of names, and the key under which all of it meets.
struct TokenLists {
  /// For the lists that hold names, where others hold tokens.
  let encoder: PersonEncoder?
  private let paths: Set<String>
  /// The id of the key of the first record of tokens.
  private(set) var keyID: String?
  /// The ids of the keys given.
  private let givenIDs: [String]

  init(_ files: [ListFile], keyFile: String?) throws(RunError) {
    let key = try keyFile.map { path throws(RunError) in try KeyFile.read(path) }
    paths = Set(files.filter { $0.columns.contains(EncodedList.keyColumn) }.map(\.path))
    givenIDs = [key?.id].compactMap { $0 }
    encoder = paths.isEmpty ? nil : key.map(PersonEncoder.init)
    let clear = files.first { !paths.contains($0.path) }
    guard let clear, let tokens = paths.min(), key == nil else { return }
    throw .configuration(
      "\(clear.path) holds names and \(tokens) tokens; give the key of the tokens with --key-file, "
        + "and the names become tokens for this run")
  }

  /// A list that has to hold tokens, all of one of the keys.
  init(_ file: ListFile, keyIDs: [String]) throws(RunError) {
    guard file.columns.contains(EncodedList.keyColumn) else {
      throw .configuration("\(file.path): this is no list of tokens; make one with cyson encode")
    }
    (encoder, paths, givenIDs) = (nil, [file.path], keyIDs)
  }

  /// Whether a list holds tokens.
  func hold(_ file: ListFile) -> Bool { paths.contains(file.path) }

  /// Calls `body` with the records of a list of tokens: what stands in a column, and the person.
  mutating func forEach(
    in file: ListFile,
    _ body: (RawRecord, (String) -> [UInt8], KeyedPerson) throws(RunError) -> Void
  ) throws(RunError) {
    var reader = try file.reader()
    var batch = RawBatch()
    while try RunError.wrap({ () throws(ReadError) in try reader.read(into: &batch) }) {
      for record in batch.records where record.number > 0 {
        let texts = texts(of: record, batch)
        let cell = { (name: String) in file.column(name).flatMap { texts[$0] } ?? [] }
        try check(cell(EncodedList.keyColumn), file, record)
        guard let person = EncodedList.person(cell) else {
          throw .configuration(
            "\(file.path):\(record.position.line): record \(record.number) does not hold what "
              + "cyson encode writes; encode the list anew")
        }
        try body(record, cell, person)
      }
    }
  }

  private func texts(of record: RawRecord, _ batch: RawBatch) -> [Int: [UInt8]] {
    var texts: [Int: [UInt8]] = [:]
    for index in record.firstField..<record.endField {
      let field = batch.fields[index]
      texts[Int(field.path)] = Array(batch.text(field))
    }
    return texts
  }

  /// Tokens of another key would match nobody, which looks like an answer.
  private mutating func check(_ id: [UInt8], _ file: ListFile, _ record: RawRecord)
    throws(RunError)
  {
    let id = String(decoding: id.prefix(32), as: UTF8.self)
    let known = keyID.map { [$0] } ?? givenIDs
    guard known.isEmpty || known.contains(id) else {
      let others = givenIDs.isEmpty ? "those before" : "the one given"
      throw .configuration(
        "\(file.path):\(record.position.line): record \(record.number) was encoded with another key "
          + "than \(others) (id \(known.joined(separator: ", ")))")
    }
    keyID = id
  }
}
