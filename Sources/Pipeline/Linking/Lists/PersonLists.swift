import Linkage
import Readers
import Records

/// Lists of people as they are linked: a table of what is compared, and whose record is whose.
struct PersonLists: Sendable {
  private(set) var table = PersonTable()
  private(set) var ids = RecordIDs()
  /// Names of the files, sorted.
  private(set) var names: [String] = []
  /// Names of the sources, by their number.
  private(set) var sources: [String] = []
  var account = ListAccount()
  private(set) var map = LinkMap()
  /// Where one list holds tokens, the names of the others become tokens too.
  private var encoder: PersonEncoder?

  /// A list that was opened and not yet read.
  private struct Opened {
    let file: ListFile
    let columns: PersonColumns
    let survey: ListSurvey
  }

  /// `witness` sees every draft before it becomes numbers.
  init(_ request: LinkRequest, witness: (borrowing PersonDraft) -> Void = { _ in }) throws(RunError)
  {
    let decoder = try request.map.map { path throws(RunError) in try LinkMapDecoder(path: path) }
    map = try decoder?.options() ?? LinkMap()
    let expected = ListFile.Expected(id: request.id, names: decoder?.mentions ?? [])
    var files: [ListFile] = []
    for path in try PersonLists.sorted(request.paths) {
      files.append(try ListFile(path: path, expected: expected, map: map))
    }
    names = PersonLists.names(of: files)
    var tokens = try TokenLists(files, keyFile: request.keyFile)
    encoder = tokens.encoder
    let headings = files.filter { !tokens.hold($0) }.flatMap(\.columns)
    map.entries = try decoder?.entries(headings) ?? []
    if let decoder {
      try LinkMapCheck(map, decoder, files.filter { !tokens.hold($0) }).check()
    }
    let missing = MissingWords(map.missing)
    var opened: [Opened] = []
    for file in files where !tokens.hold(file) {
      let entries = decoder == nil ? try HeadingGuess(file, request).entries : map.entries
      opened.append(try open(file, entries, request, missing))
    }
    let sexes = SexCodes(opened.map(\.survey.sexes))
    var clear = opened[...]
    for file in files {
      if tokens.hold(file) {
        try read(file, &tokens, id: request.id)
      } else if let list = clear.popFirst() {
        try read(list, missing, sexes, witness)
      }
    }
    table.finishKeyed()
    ids.finish()
  }

  /// In the order of their names, so that the order of the arguments does not count.
  private static func sorted(_ paths: [String]) throws(RunError) -> [String] {
    var seen: Set<FileTree.Identity> = []
    for path in paths {
      guard let identity = FileTree.identity(of: path) else { continue }
      guard seen.insert(identity).inserted else {
        throw .configuration("\(path): this file is named twice")
      }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Without folders, unless two are called the same.
  private static func names(of files: [ListFile]) -> [String] {
    let short = files.map(\.name)
    return Set(short).count == short.count ? short : files.map(\.path)
  }

  private mutating func open(
    _ file: ListFile, _ entries: [LinkMap.Entry], _ request: LinkRequest, _ missing: MissingWords
  ) throws(RunError) -> Opened {
    var columns = PersonColumns(id: file.column(request.id) ?? 1)
    columns.source = map.source.flatMap(file.column)
    for entry in entries { columns.add(entry, entry.columns.compactMap(file.column)) }
    columns.settle()
    guard !columns.isEmpty else {
      throw .configuration(
        "\(file.path): no column is known by which people could be compared; say what they are with --map"
      )
    }
    account.describe(file, entries, columns)
    let survey = try ListSurvey(file, columns, missing: missing)
    account.describe(file, survey)
    return Opened(file: file, columns: columns, survey: survey)
  }

  mutating func declareClean(_ source: Int) { table.declareDuplicateFree(source: source) }

  // MARK: - Records

  private mutating func read(
    _ list: Opened, _ missing: MissingWords, _ sexes: SexCodes,
    _ witness: (borrowing PersonDraft) -> Void
  ) throws(RunError) {
    ids.beginFile()
    let number = ids.fileCount - 1
    let fileSource = map.source == nil ? source(named: names[number]) : 0
    let reading = PersonReading(list.columns, list.survey, sexes)
    var row = ListRow(list.columns, missing: missing)
    var reader = try list.file.reader()
    var batch = RawBatch()
    var draft = PersonDraft()
    var flaws = ListFlaws()
    while try RunError.wrap({ () throws(ReadError) in try reader.read(into: &batch) }) {
      flaws.note(batch)
      for record in batch.records where record.number > 0 {
        row.take(record, batch)
        try addID(list, record, row, batch)
        draft.removeAll()
        ids.appendLast(to: &draft.key, file: names.count > 1 ? number : nil)
        draft.source = try source(list, record, row, batch) ?? fileSource
        reading.fill(&draft, row, batch)
        witness(draft)
        add(draft)
      }
    }
    account.warnings += flaws.lines(of: list.file)
  }

  private mutating func add(_ draft: borrowing PersonDraft) {
    guard let person = encoder?.encode(draft) else { return table.add(draft) }
    table.add(person, key: draft.key, source: draft.source)
  }

  /// Reads a list of tokens.
  private mutating func read(_ file: ListFile, _ tokens: inout TokenLists, id: String)
    throws(RunError)
  {
    ids.beginFile()
    let number = ids.fileCount - 1
    let source = source(named: names[number])
    try tokens.forEach(in: file) { record, cells, person throws(RunError) in
      try addID(cells(id)[...], file, record)
      var key: [UInt8] = []
      ids.appendLast(to: &key, file: names.count > 1 ? number : nil)
      table.add(person, key: key, source: source)
    }
  }

  private mutating func addID(
    _ list: Opened, _ record: RawRecord, _ row: ListRow, _ batch: RawBatch
  ) throws(RunError) {
    try addID(row.id(list.columns.id, batch) ?? [], list.file, record)
  }

  private mutating func addID(_ id: ArraySlice<UInt8>, _ file: ListFile, _ record: RawRecord)
    throws(RunError)
  {
    guard !id.isEmpty else {
      throw PersonLists.refusal(file, record, "has no id; each record needs one")
    }
    if let other = ids.add(id) {
      throw PersonLists.refusal(file, record, "has the id of record \(other); ids must differ")
    }
  }

  private static func refusal(_ file: ListFile, _ record: RawRecord, _ why: String) -> RunError {
    .configuration("\(file.path):\(record.position.line): record \(record.number) \(why)")
  }

  private mutating func source(
    _ list: Opened, _ record: RawRecord, _ row: ListRow, _ batch: RawBatch
  ) throws(RunError) -> Int? {
    guard let column = list.columns.source else { return nil }
    guard let text = row.value(column, batch) else { return source(named: "") }
    let name = String(decoding: text, as: UTF8.self)
    let number = source(named: name)
    guard sources.count <= PersonLists.mostSources else {
      throw .configuration(
        "\(list.file.path): the column of the sources has more than \(PersonLists.mostSources) different values"
      )
    }
    return number
  }

  private static let mostSources = 1000

  private mutating func source(named name: String) -> Int {
    if let last = lastSource, sources[last] == name { return last }
    let number = sources.firstIndex(of: name) ?? sources.count
    if number == sources.count { sources.append(name) }
    lastSource = number
    return number
  }

  /// Rows of one source mostly stand together.
  private var lastSource: Int?
}
